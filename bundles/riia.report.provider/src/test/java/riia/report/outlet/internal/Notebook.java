// SPDX-License-Identifier: Apache-2.0
package riia.report.outlet.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.Store;
import riia.store.Transaction;

/** A store that only notes what is journalled, one line an entry. */
final class Notebook implements Store {

    /** Something that happens just before an entry is made. */
    @FunctionalInterface
    interface Happening {
        void happen() throws IOException;
    }

    final List<String> entries = new ArrayList<>();
    Happening beforeEntry = () -> { };

    @Override
    public <T> T read(Query<T> query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T write(Actor actor, Change<T> change) {
        try {
            return change.run(new Entry(actor));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long sequence() {
        return entries.size();
    }

    private final class Entry implements Transaction {

        private final Actor actor;

        Entry(Actor actor) {
            this.actor = actor;
        }

        @Override
        public Connection connection() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long sequence() {
            return entries.size() + 1L;
        }

        @Override
        public Actor actor() {
            return actor;
        }

        @Override
        public void journal(String what, Ref subject, Optional<String> before, Optional<String> after) {
            try {
                beforeEntry.happen();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            entries.add(what + " " + subject.path() + " " + after.orElse(""));
        }

        @Override
        public void announce(String topic, String id, Map<String, ?> properties) {
            throw new UnsupportedOperationException();
        }
    }
}
