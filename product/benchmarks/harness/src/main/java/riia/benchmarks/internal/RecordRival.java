// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A program: imports a file of records into a new database by the database's own means, and prints how many seconds that took. */
public final class RecordRival {

    private static final String COLUMNS = "time_period VARCHAR(16), time_identifier VARCHAR(16), geographic_level VARCHAR(16), old_la_code VARCHAR(3),"
            + " la_name VARCHAR(40), new_la_code VARCHAR(9), pseudonym VARCHAR(64), category VARCHAR(4), reason VARCHAR(2), phase VARCHAR(16),"
            + " start_date DATE, synthetic VARCHAR(3)";

    private RecordRival() {
    }

    /** @param arguments derby, sqlite or duckdb; the database to make; the file, for Derby without headings */
    public static void main(String[] arguments) throws SQLException, IOException {
        Path file = Path.of(arguments[2]);
        String url = switch (arguments[0]) {
            case "derby" -> "jdbc:derby:" + arguments[1] + ";create=true";
            case "sqlite" -> "jdbc:sqlite:" + arguments[1];
            default -> "jdbc:duckdb:" + arguments[1];
        };
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE exclusions (" + COLUMNS + ")");
            long start = System.nanoTime();
            switch (arguments[0]) {
                case "derby" -> statement.execute("CALL SYSCS_UTIL.SYSCS_IMPORT_TABLE(NULL, 'EXCLUSIONS', '" + file + "', ',', '\"', 'UTF-8', 0)");
                case "sqlite" -> batch(connection, file);
                default -> statement.execute("COPY exclusions FROM '" + file + "' (HEADER)");
            }
            if (arguments[0].equals("duckdb")) {
                statement.execute("CHECKPOINT");
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM exclusions")) {
                rows.next();
                if (rows.getInt(1) != RecordFile.ROWS) {
                    throw new IllegalStateException(arguments[0] + " holds " + rows.getInt(1) + " rows");
                }
            }
            System.out.println(seconds);
        }
    }

    /** SQLite's driver has no import of files: one statement, one transaction. The file has no quotes. */
    private static void batch(Connection connection, Path file) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (BufferedReader in = Files.newBufferedReader(file);
                PreparedStatement insert = connection.prepareStatement("INSERT INTO exclusions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            in.readLine();
            int row = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",", -1);
                for (int i = 0; i < cells.length; i++) {
                    insert.setString(i + 1, cells[i]);
                }
                insert.addBatch();
                if (++row % 10_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }
}
