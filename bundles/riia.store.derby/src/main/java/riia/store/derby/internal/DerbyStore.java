// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import riia.base.Actor;
import riia.store.Store;
import riia.store.StoreException;

/**
 * The store on Derby. Derby has locks but no versions of rows: at its serializable level a reader of two tables and a writer of
 * both can deadlock, and at lower levels a reader sees half a change between two queries. All access is in this process, so a
 * lock here is simpler and stronger: many readers or one writer. A read therefore sees one committed state, and Derby
 * never has to choose a victim. The lock is fair, so neither side starves.
 */
@Component(service = {Store.class, DerbyStore.class})
public final class DerbyStore implements Store {

    private final Database database;
    private final Consumer<Event> listeners;
    private final Clock clock;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final ThreadLocal<Session> sessions = new ThreadLocal<>();
    private volatile long sequence;
    private volatile boolean closed;

    /** What is open on a thread: a read, or a commit. */
    private record Session(Connection connection, Commit commit) {
    }

    @Activate
    public DerbyStore(@Reference Database database, @Reference EventAdmin eventAdmin) {
        this(database, new OrderedPost(eventAdmin), Clock.systemUTC());
    }

    /**
     * @param listeners told of each event after its commit, in the order of commits; must return at once
     */
    public DerbyStore(Database database, Consumer<Event> listeners, Clock clock) {
        this.database = database;
        this.listeners = listeners;
        this.clock = clock;
        this.sequence = read(connection -> JournalHead.read(connection).sequence());
    }

    /** Waits for what is under way, so that the database never closes beneath a transaction. */
    @Deactivate
    void close() throws Exception {
        lock.writeLock().lock();
        closed = true;
        lock.writeLock().unlock();
        if (listeners instanceof AutoCloseable post) {
            post.close();
        }
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public <T> T read(Query<T> query) {
        Session session = sessions.get();
        if (session != null) {
            return run(query, session.connection());
        }
        lock.readLock().lock();
        try {
            requireOpen();
            Connection connection = connect(false);
            sessions.set(new Session(connection, null));
            try {
                return run(query, connection);
            } finally {
                sessions.remove();
                database.release(connection);
            }
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public <T> T write(Actor actor, Change<T> change) {
        Session session = sessions.get();
        if (session == null) {
            return begin(actor, change);
        }
        if (session.commit() == null) {
            throw new IllegalStateException("A change cannot begin inside a read; end the read first");
        }
        return join(session.commit(), actor, change);
    }

    private <T> T join(Commit commit, Actor actor, Change<T> change) {
        boolean done = false;
        try {
            T result = change.run(new OpenTransaction(commit, actor));
            done = true;
            return result;
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            if (!done) {
                commit.doom();
            }
        }
    }

    private <T> T begin(Actor actor, Change<T> change) {
        lock.writeLock().lock();
        try {
            requireOpen();
            Connection connection = connect(true);
            try {
                return commit(connection, actor, change);
            } catch (SQLException e) {
                throw failed(e);
            } finally {
                sessions.remove();
                database.release(connection);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private <T> T commit(Connection connection, Actor actor, Change<T> change) throws SQLException {
        Commit commit = new Commit(connection, clock);
        sessions.set(new Session(connection, commit));
        long next = commit.sequence();
        T result;
        try {
            result = change.run(new OpenTransaction(commit, actor));
        } finally {
            commit.close();
        }
        if (commit.doomed()) {
            throw new StoreException("A part of the change failed, so none of it was kept");
        }
        commit.complete();
        sequence = next;
        commit.publish(listeners);
        return result;
    }

    private Connection connect(boolean writing) {
        try {
            return writing ? database.writer() : database.reader();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static <T> T run(Query<T> query, Connection connection) {
        try {
            return query.run(connection);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new StoreException("The workspace's store has been closed");
        }
    }

    private static StoreException failed(SQLException cause) {
        return new StoreException("The store failed: " + cause.getMessage() + " (" + cause.getSQLState()
                + "); nothing was changed", cause);
    }
}
