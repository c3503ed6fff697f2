// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.context.About;
import riia.benchmark.context.Asking;
import riia.store.Rows;

/** The table {@code benchmark_explanation}. Of several rows about one figure the newest counts. */
final class ExplanationTable {

    private static final String ALL = "SELECT * FROM benchmark_explanation";
    private static final String BY_AGE = " ORDER BY id";
    private static final String INSERT = "INSERT INTO benchmark_explanation (id, area, dataset, indicator_id, period, due_day,"
            + " waived_reason, rules_version, noted_at, person, role, on_behalf_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    ExplanationTable(Connection connection) {
        this.connection = connection;
    }

    /** All there have been, oldest first. */
    List<Asking> all() throws SQLException {
        return Rows.list(connection, ALL + BY_AGE, ExplanationTable::asked);
    }

    /** Those on figures of a period, oldest first. */
    List<Asking> of(String dataset, Period period) throws SQLException {
        return Rows.list(connection, ALL + " WHERE dataset = ? AND period = ?" + BY_AGE, ExplanationTable::asked, dataset, period.code());
    }

    void insert(Asking one) throws SQLException {
        About about = one.about();
        Rows.change(connection, INSERT, Rows.next(connection, "benchmark_explanation"), about.authority().map(AreaCode::code),
                about.dataset(), about.indicator(), about.period().code(), one.due(), one.waived(), one.rules(),
                one.at().toEpochMilli(), one.by().person(), one.by().role(), one.by().onBehalfOf());
    }

    private static Asking asked(ResultSet row) throws SQLException {
        return new Asking(AboutColumns.of(row), Rows.day(row, "due_day"), Optional.ofNullable(row.getString("waived_reason")),
                row.getString("rules_version"), Instant.ofEpochMilli(row.getLong("noted_at")), Rows.actor(row, ""));
    }
}
