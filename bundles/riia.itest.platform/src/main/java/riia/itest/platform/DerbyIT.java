// SPDX-License-Identifier: Apache-2.0
package riia.itest.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerbyIT {

    @Test
    void boots_from_its_wrapper_and_closes_in_order(@TempDir Path folder) throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(folder.resolve("db").toString());
        source.setCreateDatabase("create");
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("create table t (n int primary key, said varchar(20))");
            statement.executeUpdate("insert into t values (1, 'one'), (2, 'two')");
            try (var rows = statement.executeQuery("select said from t order by n desc")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("two");
            }
        }
        assertThat(closing(source)).isEqualTo("08006");
    }

    private static String closing(EmbeddedDataSource source) {
        source.setCreateDatabase(null);
        source.setShutdownDatabase("shutdown");
        try (Connection connection = source.getConnection()) {
            return "still open: " + connection;
        } catch (SQLException closed) {
            return closed.getSQLState();
        }
    }
}
