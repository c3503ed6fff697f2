// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.benchmark.context.Circumstance;
import riia.store.Rows;

/** The table {@code benchmark_circumstance}. A circumstance's id is {@code e-} and its number. */
final class CircumstanceTable {

    private static final String PREFIX = "e-";
    private static final String ALL = "SELECT * FROM benchmark_circumstance WHERE removed_at IS NULL ORDER BY first_day DESC, id DESC";
    private static final String INSERT = "INSERT INTO benchmark_circumstance (id, area, kind, first_day, last_day, outcome, source,"
            + " noted_at, person, role, on_behalf_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String REMOVE = "UPDATE benchmark_circumstance SET removed_at = ?, removed_reason = ?, removed_person = ?,"
            + " removed_role = ?, removed_on_behalf_of = ? WHERE id = ?";

    private final Connection connection;

    CircumstanceTable(Connection connection) {
        this.connection = connection;
    }

    /** Those that were not taken back, newest first. */
    List<Circumstance> all() throws SQLException {
        return Rows.list(connection, ALL, CircumstanceTable::circumstance);
    }

    Circumstance insert(CircumstanceEntry entry, Instant at, Actor by) throws SQLException {
        long number = Rows.next(connection, "benchmark_circumstance");
        Rows.change(connection, INSERT, number, entry.authority().code(), entry.kind().name(), entry.from(), entry.to(), entry.outcome(),
                entry.source(), at.toEpochMilli(), by.person(), by.role(), by.onBehalfOf());
        return entry.named(PREFIX + number);
    }

    void remove(String id, String reason, Instant at, Actor by) throws SQLException {
        Rows.change(connection, REMOVE, at.toEpochMilli(), reason, by.person(), by.role(), by.onBehalfOf(),
                Long.parseLong(id.substring(PREFIX.length())));
    }

    private static Circumstance circumstance(ResultSet row) throws SQLException {
        Optional<LocalDate> last = Rows.day(row, "last_day");
        return new Circumstance(PREFIX + row.getLong("id"), new AreaCode(row.getString("area")),
                Circumstance.Kind.valueOf(row.getString("kind")), Rows.day(row, "first_day").orElseThrow(), last,
                row.getString("outcome"), row.getString("source"));
    }
}
