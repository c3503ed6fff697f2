// SPDX-License-Identifier: Apache-2.0
package riia.indicator.marks.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import riia.base.Actor;
import riia.indicator.CarriedNote;
import riia.store.Rows;

/** Notes that are no longer carried over: each by the version that it came in and its indicator. */
public final class NoteEndTable {

    private static final String ALL = "SELECT submission, indicator_id, breakdown FROM indicator_note_end";
    private static final String INSERT = "INSERT INTO indicator_note_end (id, submission, indicator_id, breakdown, reason, "
            + Noted.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    public NoteEndTable(Connection connection) {
        this.connection = connection;
    }

    /** Which note of which version. */
    public record Ended(String submission, String indicator, String breakdown) {
    }

    /** All that were ended. */
    public Set<Ended> all() throws SQLException {
        return new HashSet<>(Rows.list(connection, ALL, row -> new Ended(row.getString(1), row.getString(2), row.getString(3))));
    }

    public void insert(CarriedNote note, String reason, Instant at, Actor by) throws SQLException {
        Rows.change(connection, INSERT, Rows.next(connection, "indicator_note_end"), note.submission(), note.indicator(),
                note.breakdown(), reason, at.toEpochMilli(), by.person(), by.role(), by.onBehalfOf());
    }
}
