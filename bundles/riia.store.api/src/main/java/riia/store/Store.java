// SPDX-License-Identifier: Apache-2.0
package riia.store;

import java.sql.Connection;
import java.sql.SQLException;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;

/**
 * The one door to the database. A connection lives only inside the callback that it is given to; it is not kept, closed,
 * committed or rolled back by the caller. Safe on every thread; never to be called on the user interface's.
 */
@ProviderType
public interface Store {

    /**
     * Runs a query that sees one consistent state.
     *
     * @throws StoreException if the database fails
     */
    <T> T read(Query<T> query);

    /**
     * Runs a change as one transaction, or as part of the one already open on this thread. When it returns, the change
     * is on disk; when it throws, nothing is changed.
     *
     * @param actor who changes; written with every journal entry
     * @throws StoreException if the database fails
     */
    <T> T write(Actor actor, Change<T> change);

    /** The sequence of the last commit, rising by at least one with each; 0 in a new workspace. */
    long sequence();

    /** Reads with a connection. */
    @FunctionalInterface
    interface Query<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Changes within a transaction. */
    @FunctionalInterface
    interface Change<T> {
        T run(Transaction transaction) throws SQLException;
    }
}
