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
        CREATE TABLE figure (indicator VARCHAR(8) NOT NULL, authority VARCHAR(9) NOT NULL, direction INT NOT NULL,
            number BIGINT NOT NULL, denominator BIGINT NOT NULL, per INT NOT NULL, PRIMARY KEY (indicator, authority))""",
        "CREATE TABLE member (authority VARCHAR(9) NOT NULL PRIMARY KEY)",
        "CREATE TABLE neighbour (authority VARCHAR(9) NOT NULL, other VARCHAR(9) NOT NULL, PRIMARY KEY (authority, other))",
        "CREATE TABLE share (share DOUBLE NOT NULL)",
        "INSERT INTO share VALUES 0.25, 0.5, 0.75",
        """
        CREATE VIEW rated AS SELECT indicator, authority, direction, CAST(number AS DOUBLE) * per / denominator AS value
            FROM figure WHERE denominator > 0""",
        """
        CREATE TABLE standing (indicator VARCHAR(8), authority VARCHAR(9), direction INT, value DOUBLE, below INT, upto INT, n INT)""",
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
        queries.put("stand", """
                INSERT INTO standing SELECT a.indicator, a.authority, a.direction, a.value, SUM(CASE WHEN b.value < a.value THEN 1 ELSE 0 END),
                    SUM(CASE WHEN b.value <= a.value THEN 1 ELSE 0 END), COUNT(*)
                FROM rated a JOIN rated b ON b.indicator = a.indicator GROUP BY a.indicator, a.authority, a.direction, a.value""");
        queries.put("england", "SELECT indicator, SUM(CAST(number AS DOUBLE)) * MAX(per) / SUM(denominator) FROM figure GROUP BY indicator");
        queries.put("region", """
                SELECT indicator, SUM(CAST(number AS DOUBLE)) * MAX(per) / SUM(denominator)
                FROM figure JOIN member ON member.authority = figure.authority GROUP BY indicator""");
        queries.put("rankEngland", """
                SELECT indicator || '/' || authority, CASE WHEN direction < 0 THEN below + 1 ELSE n - upto + 1 END FROM standing""");
        queries.put("rankRegion", """
                SELECT a.indicator || '/' || a.authority, 1 + SUM(CASE WHEN b.value * b.direction > a.value * a.direction THEN 1 ELSE 0 END)
                FROM standing a JOIN member m ON m.authority = a.authority JOIN standing b ON b.indicator = a.indicator
                JOIN member o ON o.authority = b.authority GROUP BY a.indicator, a.authority""");
        queries.put("cuts", """
                SELECT indicator || '/' || TRIM(CHAR(CAST(share * 100 AS INT))), MAX(CASE WHEN below <= at AND at < upto THEN value END)
                    + (MAX(position) - MAX(at)) * (MAX(CASE WHEN below <= at + 1 AND at + 1 < upto THEN value END)
                    - MAX(CASE WHEN below <= at AND at < upto THEN value END))
                FROM (SELECT indicator, share, value, below, upto, (n - 1) * share, FLOOR((n - 1) * share) FROM standing, share)
                    AS placed (indicator, share, value, below, upto, position, at)
                GROUP BY indicator, share""");
        queries.put("neighbours", """
                SELECT s.indicator || '/' || nb.authority, AVG(s.value) FROM neighbour nb JOIN standing s ON s.authority = nb.other
                GROUP BY s.indicator, nb.authority""");
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
                PreparedStatement member = connection.prepareStatement("INSERT INTO member VALUES (?)");
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
