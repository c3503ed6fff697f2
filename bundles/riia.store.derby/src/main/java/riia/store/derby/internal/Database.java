// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.slf4j.LoggerFactory;

import riia.store.StoreException;
import riia.store.key.internal.DataKey;

/**
 * An open Derby database. Registered as a service of this bundle's own once it is open; what needs it waits for that. Idle
 * connections are kept, since a new one costs more than a small query.
 */
public final class Database implements AutoCloseable {

    private static final String OPEN_ELSEWHERE = "XSDB6";
    private static final String CLOSED_IN_ORDER = "08006";

    private final Path folder;
    private final EmbeddedDataSource source;
    private final Queue<Connection> readers = new ConcurrentLinkedQueue<>();
    private final Queue<Connection> writers = new ConcurrentLinkedQueue<>();

    private Database(Path folder, EmbeddedDataSource source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * Opens the database in a folder, or creates it there.
     *
     * @param key what it is encrypted with, or is to be encrypted with if it is created
     * @throws StoreException if another process has it open, it is damaged, or it is encrypted and there is no key, or the other way
     *     round
     */
    public static Database open(Path folder, Optional<DataKey> key) {
        boolean create = !DerbyProperties.exist(folder);
        if (!create && DerbyProperties.encrypted(folder) != key.isPresent()) {
            throw new StoreException("The store in " + folder + (key.isPresent() ? " is not encrypted, but the workspace has a key for it"
                    : " is encrypted, and the workspace has no key for it") + "; bring back a backup with: riia restore FILE");
        }
        return boot(folder, key, create);
    }

    /**
     * Encrypts the database in a folder that nobody has open, and opens it. Killed meanwhile it is neither the one nor the other: only to
     * be done to a copy.
     */
    public static Database encrypt(Path folder, DataKey key) {
        return boot(folder, Optional.of(key), false);
    }

    private static Database boot(Path folder, Optional<DataKey> key, boolean create) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(folder.toString());
        if (create) {
            source.setCreateDatabase("create");
        }
        key.ifPresent(secret -> source.setConnectionAttributes(secret.attributes()));
        Database database = new Database(folder, source);
        try {
            database.release(database.writer());
            return database;
        } catch (SQLException e) {
            throw cannotOpen(folder, e);
        } finally {
            // Derby has the key now, and takes it in a later connection for the wish to encrypt anew.
            source.setConnectionAttributes(null);
        }
    }

    private static StoreException cannotOpen(Path folder, SQLException cause) {
        for (SQLException reason = cause; reason != null; reason = reason.getNextException()) {
            if (OPEN_ELSEWHERE.equals(reason.getSQLState())) {
                return new StoreException("The store in " + folder + " is open in another process;"
                        + " close the workbench that holds it, then try again", cause);
            }
        }
        return new StoreException("The store in " + folder + " cannot be opened: " + deepest(cause)
                + "; bring back a backup with: riia restore FILE", cause);
    }

    private static String deepest(SQLException cause) {
        Throwable reason = cause;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return reason.getMessage();
    }

    /** Where the database's files are. */
    public Path folder() {
        return folder;
    }

    /** A connection of the caller's own, to close when done. */
    public Connection connect() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Copies it, as it is, into a folder of its own name within the folder given. Nobody may be writing. */
    public void copyTo(Path parent) throws SQLException {
        try (Connection connection = connect();
                CallableStatement copy = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            copy.setString(1, parent.toString());
            copy.execute();
            connection.commit();
        }
    }

    /** A connection that Derby lets nothing be changed with. */
    Connection reader() throws SQLException {
        Connection idle = readers.poll();
        if (idle != null) {
            return idle;
        }
        Connection connection = source.getConnection();
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return connection;
    }

    /** A connection to change with. */
    Connection writer() throws SQLException {
        Connection idle = writers.poll();
        if (idle != null) {
            return idle;
        }
        return connect();
    }

    /** Takes a connection back, with nothing pending on it. */
    void release(Connection connection) {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
                (connection.isReadOnly() ? readers : writers).add(connection);
            }
        } catch (SQLException e) {
            // An interrupt or a shutdown has closed it beneath us: the next caller gets a new one.
            LoggerFactory.getLogger(Database.class).debug("A connection was lost", e);
        }
    }

    /** Closes in order, so that the next opening has nothing to recover. */
    @Override
    public void close() {
        source.setCreateDatabase(null);
        source.setShutdownDatabase("shutdown");
        try (Connection open = source.getConnection()) {
            throw new StoreException("The store in " + folder + " did not close");
        } catch (SQLException e) {
            if (!CLOSED_IN_ORDER.equals(e.getSQLState())) {
                throw new StoreException("The store in " + folder + " did not close in order: " + e.getMessage(), e);
            }
        }
    }
}
