// SPDX-License-Identifier: Apache-2.0
package riia.testkit.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.derby.jdbc.EmbeddedDataSource;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.Finding;
import riia.store.Journal;
import riia.store.JournalEntry;
import riia.store.Store;
import riia.store.StoreException;
import riia.store.Transaction;

/**
 * A real Derby in a temporary folder with the tables of the area under test ({@code src/main/resources/schema}, in order), and as
 * little store round it as unit tests of an area need.
 */
public final class DerbyInFolder implements Store, AutoCloseable {

    private static final Path SCHEMA = Path.of("src/main/resources/schema");

    /** What was journalled and announced, one line each, committed or not. */
    public final List<String> journal = new ArrayList<>();
    public final List<String> announced = new ArrayList<>();
    private final List<JournalEntry> entries = new ArrayList<>();
    private final EmbeddedDataSource source = new EmbeddedDataSource();
    private final Connection connection;
    private long sequence;

    public DerbyInFolder(Path folder) throws SQLException, IOException {
        System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
        source.setDatabaseName(folder.resolve("db").toString());
        source.setCreateDatabase("create");
        connection = source.getConnection();
        try (Stream<Path> files = Files.list(SCHEMA); Statement statement = connection.createStatement()) {
            for (Path file : files.filter(file -> file.toString().endsWith(".sql")).sorted().toList()) {
                migrate(statement, Files.readString(file));
            }
        }
        connection.setAutoCommit(false);
    }

    private static void migrate(Statement statement, String file) throws SQLException {
        for (String one : file.split(";\\R")) {
            if (!one.isBlank()) {
                statement.executeUpdate(one);
            }
        }
    }

    @Override
    public synchronized <T> T read(Query<T> query) {
        try {
            return query.run(connection);
        } catch (SQLException e) {
            throw new StoreException("read failed", e);
        }
    }

    @Override
    public synchronized <T> T write(Actor actor, Change<T> change) {
        try {
            T result = change.run(new Open(actor));
            connection.commit();
            sequence++;
            return result;
        } catch (SQLException e) {
            throw new StoreException("write failed", e);
        } finally {
            try {
                connection.rollback();
            } catch (SQLException e) {
                throw new StoreException("rollback failed", e);
            }
        }
    }

    @Override
    public long sequence() {
        return sequence;
    }

    /** The journal to be read; it holds what was rolled back, too. */
    public Journal journalled() {
        return new Journal() {

            @Override
            public List<JournalEntry> entries(long after, int limit) {
                return entries.stream().filter(one -> one.sequence() > after).limit(limit).toList();
            }

            @Override
            public List<JournalEntry> about(Ref subject) {
                return entries.stream().filter(one -> one.subject().path().equals(subject.path())).toList();
            }

            @Override
            public Finding verify() {
                return new Finding("store", "journal", true, "kept in memory");
            }
        };
    }

    private final class Open implements Transaction {

        private final Actor actor;

        private Open(Actor actor) {
            this.actor = actor;
        }

        @Override
        public Connection connection() {
            return connection;
        }

        @Override
        public long sequence() {
            return sequence + 1;
        }

        @Override
        public Actor actor() {
            return actor;
        }

        @Override
        public void journal(String what, Ref subject, Optional<String> before, Optional<String> after) {
            entries.add(new JournalEntry(sequence(), Instant.EPOCH, actor, what, subject, before, after));
            journal.add(what + " " + subject.path() + " (" + subject.title() + "): " + before.orElse("-") + " -> " + after.orElse("-"));
        }

        @Override
        public void announce(String topic, String id, Map<String, ?> properties) {
            announced.add(topic + " " + id);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
        source.setCreateDatabase(null);
        source.setShutdownDatabase("shutdown");
        try (Connection closing = source.getConnection()) {
            throw new IllegalStateException("still open: " + closing);
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
