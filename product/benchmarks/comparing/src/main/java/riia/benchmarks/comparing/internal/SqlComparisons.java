// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.comparing.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Row;
import riia.indicator.Indicator.Polarity;
import riia.reference.Neighbour;
import riia.reference.Neighbours;

/** The same figures compared by a database: as someone would write it who had SQL and no cube. */
final class SqlComparisons implements AutoCloseable {

    private static final int MODEL = 2025;

    private static final String[] TABLES = {
        """
        CREATE TABLE figure (ind VARCHAR(8) NOT NULL, area VARCHAR(9) NOT NULL, direction INT NOT NULL,
            counted BIGINT NOT NULL, denominator BIGINT NOT NULL, per INT NOT NULL, PRIMARY KEY (ind, area))""",
        "CREATE TABLE insider (area VARCHAR(9) NOT NULL PRIMARY KEY)",
        "CREATE TABLE neighbour (area VARCHAR(9) NOT NULL, other VARCHAR(9) NOT NULL, PRIMARY KEY (area, other))",
        "CREATE TABLE portion (portion DOUBLE NOT NULL)",
        "INSERT INTO portion VALUES 0.25, 0.5, 0.75",
        """
        CREATE TABLE rated (ind VARCHAR(8) NOT NULL, area VARCHAR(9) NOT NULL, direction INT NOT NULL, amount DOUBLE NOT NULL,
            PRIMARY KEY (ind, area))""",
        """
        CREATE TABLE standing (ind VARCHAR(8), area VARCHAR(9), direction INT, amount DOUBLE, below INT, upto INT, n INT)""",
    };

    private static final Map<String, String> QUERIES = queries();

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

    private SqlComparisons(Connection connection) {
        this.connection = connection;
    }

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("clear", "DELETE FROM standing");
        queries.put("clearRated", "DELETE FROM rated");
        queries.put("rate", """
                INSERT INTO rated SELECT ind, area, direction, CAST(counted AS DOUBLE) * per / denominator FROM figure
                WHERE denominator > 0""");
        queries.put("stand", """
                INSERT INTO standing SELECT a.ind, a.area, a.direction, a.amount, SUM(CASE WHEN b.amount < a.amount THEN 1 ELSE 0 END),
                    SUM(CASE WHEN b.amount <= a.amount THEN 1 ELSE 0 END), COUNT(*)
                FROM rated a JOIN rated b ON b.ind = a.ind GROUP BY a.ind, a.area, a.direction, a.amount""");
        queries.put("england", "SELECT ind, SUM(CAST(counted AS DOUBLE)) * MAX(per) / SUM(denominator) FROM figure GROUP BY ind");
        queries.put("region", """
                SELECT ind, SUM(CAST(counted AS DOUBLE)) * MAX(per) / SUM(denominator)
                FROM figure JOIN insider ON insider.area = figure.area GROUP BY ind""");
        queries.put("rankEngland", """
                SELECT ind || '/' || area, CASE WHEN direction < 0 THEN below + 1 ELSE n - upto + 1 END FROM standing""");
        queries.put("rankRegion", """
                SELECT a.ind || '/' || a.area, 1 + SUM(CASE WHEN b.amount * b.direction > a.amount * a.direction THEN 1 ELSE 0 END)
                FROM standing a JOIN insider m ON m.area = a.area JOIN standing b ON b.ind = a.ind
                JOIN insider o ON o.area = b.area GROUP BY a.ind, a.area""");
        queries.put("cuts", """
                SELECT ind || '/' || TRIM(CHAR(CAST(portion * 100 AS INT))), MAX(CASE WHEN below <= rung AND rung < upto THEN amount END)
                    + (MAX(place) - MAX(rung)) * (MAX(CASE WHEN below <= rung + 1 AND rung + 1 < upto THEN amount END)
                    - MAX(CASE WHEN below <= rung AND rung < upto THEN amount END))
                FROM (SELECT ind, portion, amount, below, upto, (n - 1) * portion, FLOOR((n - 1) * portion) FROM standing, portion)
                    AS placed (ind, portion, amount, below, upto, place, rung)
                GROUP BY ind, portion""");
        queries.put("neighbours", """
                SELECT s.ind || '/' || nb.area, AVG(s.amount) FROM neighbour nb JOIN standing s ON s.area = nb.other
                GROUP BY s.ind, nb.area""");
        return queries;
    }

    /** Fills tables with the counts that were compared, and prepares the statements. */
    static SqlComparisons prepare(Connection connection, Comparisons compared, Neighbours neighbours) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
        fill(connection, compared, neighbours);
        connection.commit();
        SqlComparisons sql = new SqlComparisons(connection);
        for (Map.Entry<String, String> query : QUERIES.entrySet()) {
            sql.statements.put(query.getKey(), connection.prepareStatement(query.getValue()));
        }
        return sql;
    }

    /** Does all, and commits. */
    Answer run() throws SQLException {
        Map<String, Map<String, Double>> answers = new HashMap<>();
        for (Map.Entry<String, PreparedStatement> query : statements.entrySet()) {
            if (query.getValue().execute()) {
                answers.put(query.getKey(), read(query.getValue()));
            }
        }
        connection.commit();
        return new Answer(answers);
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        connection.commit();
    }

    private static Map<String, Double> read(PreparedStatement query) throws SQLException {
        Map<String, Double> values = new HashMap<>();
        try (ResultSet rows = query.getResultSet()) {
            while (rows.next()) {
                values.put(rows.getString(1), rows.getDouble(2));
            }
        }
        return values;
    }

    private static void fill(Connection connection, Comparisons compared, Neighbours neighbours) throws SQLException {
        try (PreparedStatement figure = connection.prepareStatement("INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?)");
                PreparedStatement member = connection.prepareStatement("INSERT INTO insider VALUES (?)");
                PreparedStatement neighbour = connection.prepareStatement("INSERT INTO neighbour VALUES (?, ?)")) {
            for (IndicatorComparison indicator : compared.indicators()) {
                for (int i = 0; i < indicator.rows().size(); i++) {
                    Row row = indicator.rows().get(i);
                    if (row.number().isPresent() && row.denominator().isPresent()) {
                        boolean lowFirst = indicator.order() == RankOrder.BEST && indicator.polarity() == Polarity.LOW;
                        insert(figure, indicator.indicator().id(), compared.authorities().get(i).code().toString(), lowFirst ? -1 : 1,
                                row.number().get(), row.denominator().get(), indicator.measure().per());
                    }
                }
            }
            for (ComparedAuthority authority : compared.authorities()) {
                if (authority.member()) {
                    insert(member, authority.code().toString());
                }
                for (Neighbour other : neighbours.of(authority.code(), MODEL)) {
                    insert(neighbour, authority.code().toString(), other.code().toString());
                }
            }
        }
    }

    private static void insert(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    /** What the database said, by query and then by indicator, or indicator and authority. */
    record Answer(Map<String, Map<String, Double>> values) {

        /** A rival that computes something else is none. */
        void confirm(Comparisons compared) {
            int confirmed = 0;
            for (IndicatorComparison one : compared.indicators()) {
                String id = one.indicator().id();
                confirmed += same(one.england().value().map(Number::doubleValue).orElse(null), get("england", id), places(one), id);
                confirmed += same(one.region().value().map(Number::doubleValue).orElse(null), get("region", id), places(one), id);
                confirmed += same(one.quarters().map(IndicatorComparison.Quarters::upper).orElse(null), get("cuts", id + "/75"), 9, id);
                for (int i = 0; i < one.rows().size(); i++) {
                    Row row = one.rows().get(i);
                    String key = id + "/" + compared.authorities().get(i).code();
                    confirmed += same(row.rankEngland().map(rank -> (double) rank.rank()).orElse(null), get("rankEngland", key), 9, key);
                    confirmed += same(row.rankRegion().map(rank -> (double) rank.rank()).orElse(null), get("rankRegion", key), 9, key);
                    confirmed += same(row.neighbours().mean().map(Number::doubleValue).orElse(null), get("neighbours", key), places(one) + 1, key);
                }
            }
            if (confirmed < compared.indicators().size() * compared.authorities().size()) {
                throw new IllegalStateException("Only " + confirmed + " figures could be compared");
            }
        }

        private Double get(String query, String key) {
            return values.get(query).get(key);
        }

        private static int places(IndicatorComparison one) {
            return one.indicator().decimals();
        }

        /** 1 when both are there and equal as far as the shown one goes; 0 when the product shows none. */
        private static int same(Double shown, Double sql, int places, String of) {
            if (shown == null) {
                return 0;
            }
            if (sql == null || Math.abs(shown - sql) > 0.5 * Math.pow(10, -places) + 1e-9 * Math.abs(shown)) {
                throw new IllegalStateException(of + ": the workbench says " + shown + ", SQL says " + sql);
            }
            return 1;
        }
    }
}
