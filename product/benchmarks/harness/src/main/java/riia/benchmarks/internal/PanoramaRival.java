// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * A program: compares a whole dataset in DuckDB, and holds every cell to what the workbench said. Prints the seconds of the first time, from
 * a database on disk, and of more, and how many figures were equal.
 */
public final class PanoramaRival {

    private static final int COLUMNS = 13;
    private static final double TOLERANCE = 1e-9;

    private static final String[] TABLES = {
        "CREATE TABLE figure AS SELECT * FROM read_csv('%s/figures.csv', types = {'number': 'BIGINT', 'denominator': 'BIGINT'})",
        "CREATE TABLE indicator AS SELECT * FROM '%s/indicators.csv'",
        "CREATE TABLE authority AS SELECT * FROM '%s/authorities.csv'",
        "CREATE TABLE neighbour AS SELECT * FROM '%s/neighbours.csv'",
        "CREATE TABLE exact (number BIGINT, lower DOUBLE, upper DOUBLE)",
        """
        INSERT INTO exact VALUES (0, 0, 3.68887945411394), (1, 0.0253178079842899, 5.5716433909389), (2, 0.242209278543965, 7.22468766772396),
            (3, 0.618672122895601, 8.76727306974233), (4, 1.08986537362632, 10.2415886754037), (5, 1.62348639011842, 11.6683320793227),
            (6, 2.20189425349085, 13.0594740225187), (7, 2.81436305151987, 14.4226753617024), (8, 3.4538321767485, 15.7631892201933),
            (9, 4.11537309737833, 17.0848034514192)""",
        "CREATE MACRO beyond(x, line) AS x - line > 1e-9 * greatest(abs(x), abs(line))",
        "CREATE MACRO half(variance) AS 3.090232306167813 * sqrt(variance)",
        "CREATE MACRO byar(n, way) AS n * pow(1 - 1.0::DOUBLE / (9 * n) + way * 1.959963984540054::DOUBLE / (3 * sqrt(n)), 3)",
        """
        CREATE MACRO wilson(n, whole, way) AS CASE WHEN n = 0 AND way < 0 THEN 0 WHEN n = whole AND way > 0 THEN 1 ELSE
            (n::DOUBLE / whole + 3.841458820694124::DOUBLE / whole / 2 + way * 1.959963984540054::DOUBLE
            * sqrt((n::DOUBLE / whole * (1 - n::DOUBLE / whole) + 3.841458820694124::DOUBLE / whole / 4) / whole))
            / (1 + 3.841458820694124::DOUBLE / whole) END""",
    };

    private PanoramaRival() {
    }

    /** @param arguments {@code make}, a folder with the figures, the database to make; or {@code run}, the same, and how often again */
    public static void main(String[] arguments) throws SQLException, IOException {
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + arguments[2]); Statement statement = connection.createStatement()) {
            if (arguments[0].equals("make")) {
                for (String table : TABLES) {
                    statement.execute(table.formatted(arguments[1]));
                }
                return;
            }
            String query = query();
            statement.execute(query);
            print("cold", start);
            System.out.println("equal " + confirm(statement, Path.of(arguments[1], "expected.bin")));
            for (int time = 0; time < Integer.parseInt(arguments[3]); time++) {
                long again = System.nanoTime();
                statement.execute(query);
                print("warm", again);
            }
        }
    }

    private static void print(String way, long start) {
        System.out.println(way + " " + (System.nanoTime() - start) / 1e9);
    }

    private static String query() throws IOException {
        try (InputStream in = Objects.requireNonNull(PanoramaRival.class.getResourceAsStream("panorama.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long confirm(Statement statement, Path file) throws SQLException, IOException {
        try (FileChannel channel = FileChannel.open(file); ResultSet rows = statement.executeQuery("SELECT * FROM result ORDER BY i, a, p")) {
            DoubleBuffer expected = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer();
            long equal = 0;
            while (rows.next()) {
                for (int column = 0; column < COLUMNS; column++) {
                    Object cell = rows.getObject(column + 4);
                    double found = cell == null ? Double.NaN : ((Number) cell).doubleValue();
                    double said = expected.get();
                    if (Math.abs(found - said) > TOLERANCE * (1 + Math.abs(said)) || Double.isNaN(found) != Double.isNaN(said)) {
                        throw new IllegalStateException("Indicator " + rows.getInt(1) + ", authority " + rows.getInt(2) + ", period " + rows.getInt(3)
                                + ", " + rows.getMetaData().getColumnName(column + 4) + ": the workbench says " + said + ", DuckDB says " + found);
                    }
                    equal++;
                }
            }
            if (expected.hasRemaining() || equal == 0) {
                throw new IllegalStateException("DuckDB has only " + equal + " figures");
            }
            return equal;
        }
    }
}
