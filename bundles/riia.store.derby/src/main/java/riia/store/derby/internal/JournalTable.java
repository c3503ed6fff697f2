// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.JournalEntry;

/** Table {@code store_journal}. */
final class JournalTable {

    private static final String COLUMNS = "sequence, time, person, role, on_behalf, what, area, kind, id, title, state_before, state_after";
    private static final String INSERT = "insert into store_journal (" + COLUMNS
            + ", entry, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String AFTER = "select " + COLUMNS + " from store_journal where sequence > ? order by entry";
    private static final String ABOUT = "select " + COLUMNS
            + " from store_journal where area = ? and kind = ? and id = ? order by entry";
    private static final String ALL = "select " + COLUMNS + ", entry, hash from store_journal order by entry";
    private static final int ENTRY = 13;
    private static final int HASH = 14;

    private JournalTable() {
    }

    /** Adds the entries of one commit, and returns where the store then stands. */
    static JournalHead append(Connection connection, JournalHead head, List<JournalEntry> entries) throws SQLException {
        JournalChain chain = new JournalChain(head.tip());
        long number = head.entries();
        if (!entries.isEmpty()) {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (JournalEntry entry : entries) {
                    number++;
                    set(insert, entry);
                    insert.setLong(ENTRY, number);
                    insert.setString(HASH, chain.add(number, entry));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
        return new JournalHead(head.sequence() + 1, number, chain.tip());
    }

    /** Entries after a sequence, oldest first. */
    static List<JournalEntry> after(Connection connection, long sequence, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(AFTER)) {
            query.setLong(1, sequence);
            query.setMaxRows(limit);
            return entries(query);
        }
    }

    /** Entries about one thing, oldest first. */
    static List<JournalEntry> about(Connection connection, Ref subject) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ABOUT)) {
            query.setString(1, subject.area());
            query.setString(2, subject.kind());
            query.setString(3, subject.id());
            return entries(query);
        }
    }

    private static List<JournalEntry> entries(PreparedStatement query) throws SQLException {
        List<JournalEntry> entries = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                entries.add(entry(rows));
            }
        }
        return List.copyOf(entries);
    }

    /** The first break in the chain, if there is one. */
    static Optional<String> firstBreak(Connection connection) throws SQLException {
        JournalHead head = JournalHead.read(connection);
        JournalChain chain = new JournalChain(JournalChain.START);
        long number = 0;
        long sequence = 0;
        try (PreparedStatement query = connection.prepareStatement(ALL); ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                number++;
                JournalEntry entry = entry(rows);
                if (rows.getLong(ENTRY) != number) {
                    return Optional.of("entry " + number + " is missing");
                }
                if (entry.sequence() < sequence || entry.sequence() > head.sequence()) {
                    return Optional.of("entry " + number + " has sequence " + entry.sequence() + " after " + sequence);
                }
                sequence = entry.sequence();
                if (!chain.add(number, entry).equals(rows.getString(HASH))) {
                    return Optional.of("entry " + number + " (sequence " + sequence + ") is not as it was written");
                }
            }
        }
        if (number != head.entries() || !chain.tip().equals(head.tip())) {
            return Optional.of("it ends with entry " + number + ", but " + head.entries() + " were written");
        }
        return Optional.empty();
    }

    private static void set(PreparedStatement insert, JournalEntry entry) throws SQLException {
        insert.setLong(1, entry.sequence());
        insert.setString(2, entry.time().toString());
        insert.setString(3, entry.actor().person());
        insert.setString(4, entry.actor().role());
        insert.setString(5, entry.actor().onBehalfOf().orElse(null));
        insert.setString(6, entry.what());
        insert.setString(7, entry.subject().area());
        insert.setString(8, entry.subject().kind());
        insert.setString(9, entry.subject().id());
        insert.setString(10, entry.subject().title());
        insert.setString(11, entry.before().orElse(null));
        insert.setString(12, entry.after().orElse(null));
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        Actor actor = new Actor(row.getString(3), row.getString(4), Optional.ofNullable(row.getString(5)));
        Ref subject = new Ref(row.getString(7), row.getString(8), row.getString(9), row.getString(10));
        return new JournalEntry(row.getLong(1), Instant.parse(row.getString(2)), actor, row.getString(6), subject,
                Optional.ofNullable(row.getString(11)), Optional.ofNullable(row.getString(12)));
    }
}
