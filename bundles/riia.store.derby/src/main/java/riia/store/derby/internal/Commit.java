// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.service.event.Event;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.JournalEntry;

/**
 * One database transaction and what goes with it: its sequence, its journal entries, and what is told once it is on disk.
 * Journal entries are collected and written together at the end.
 */
final class Commit {

    private final Connection connection;
    private final JournalHead head;
    private final Instant time;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final List<Runnable> hooks = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private boolean open = true;
    private boolean doomed;

    Commit(Connection connection, Clock clock) throws SQLException {
        this.connection = connection;
        this.head = JournalHead.read(connection);
        this.time = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Connection connection() {
        requireOpen();
        return connection;
    }

    long sequence() {
        requireOpen();
        return head.sequence() + 1;
    }

    void journal(Actor actor, String what, Ref subject, Optional<String> before, Optional<String> after) {
        entries.add(new JournalEntry(sequence(), time, actor, what, subject, before, after));
    }

    void announce(String topic, String id, Map<String, ?> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("id", id);
        all.put("sequence", sequence());
        events.add(new Event(topic, all));
    }

    /** Has something done after the commit and before anybody hears of it. */
    void afterwards(Runnable hook) {
        requireOpen();
        hooks.add(hook);
    }

    /** A part of it failed, so the whole must not be kept, whatever its caller makes of the failure. */
    void doom() {
        doomed = true;
    }

    boolean doomed() {
        return doomed;
    }

    /** Puts everything on disk. */
    void complete() throws SQLException {
        JournalTable.append(connection, head, entries).write(connection);
        connection.commit();
    }

    /** Ends it; nothing can be added any more. */
    void close() {
        open = false;
    }

    /** Tells of it. */
    void publish(Consumer<Event> listeners) {
        hooks.forEach(Runnable::run);
        events.forEach(listeners);
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("The transaction has ended; it is valid only inside its callback");
        }
    }
}
