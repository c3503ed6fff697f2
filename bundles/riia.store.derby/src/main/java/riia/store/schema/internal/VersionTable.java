// SPDX-License-Identifier: Apache-2.0
package riia.store.schema.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.SortedMap;
import java.util.TreeMap;

/** Table {@code store_schema}: which migrations of which area the store has had. */
final class VersionTable {

    private VersionTable() {
    }

    /** Whether the store has had its very first migration. */
    static boolean exists(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "STORE_SCHEMA", null)) {
            return tables.next();
        }
    }

    /** The hashes of the migrations that an area has had, by number. */
    static SortedMap<Integer, String> applied(Connection connection, String area) throws SQLException {
        SortedMap<Integer, String> applied = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("select number, sha256 from store_schema where area = ?")) {
            query.setString(1, area);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    applied.put(rows.getInt(1), rows.getString(2));
                }
            }
        }
        return applied;
    }

    /** Notes a migration. */
    static void add(Connection connection, String area, Migration migration, Clock clock) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into store_schema values (?, ?, ?, ?, ?)")) {
            insert.setString(1, area);
            insert.setInt(2, migration.number());
            insert.setString(3, migration.name());
            insert.setString(4, migration.sha256());
            insert.setString(5, clock.instant().toString());
            insert.executeUpdate();
        }
    }
}
