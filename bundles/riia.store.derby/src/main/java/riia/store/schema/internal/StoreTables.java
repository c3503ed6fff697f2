// SPDX-License-Identifier: Apache-2.0
package riia.store.schema.internal;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

import riia.store.pseudonym.internal.PseudonymKey;

/** The store's own tables, made before anything else can be: without a journal there is nothing to journal a migration in. */
public final class StoreTables {

    /** What the store is called among the areas. */
    public static final String AREA = "store";

    private static final List<String> FILES = List.of("0001-journal.sql", "0002-pseudonyms.sql");

    /** The file that makes the table of the pseudonyms' key, which SQL cannot fill. */
    private static final int PSEUDONYMS = 2;

    private StoreTables() {
    }

    /**
     * Brings them up to date.
     *
     * @throws riia.store.StoreException if the store is newer than this bundle
     */
    public static void prepare(Connection connection, Clock clock) throws SQLException {
        AreaSchema own = own();
        try {
            SortedMap<Integer, String> applied = applied(connection);
            for (Migration migration : own.pending(applied)) {
                own.apply(connection, migration, clock);
                if (migration.number() == PSEUDONYMS) {
                    PseudonymKey.create(connection);
                }
                connection.commit();
            }
        } finally {
            connection.rollback();
        }
    }

    /**
     * Whether there are tables that {@link #prepare} would change.
     *
     * @throws riia.store.StoreException if the store is newer than this bundle
     */
    public static boolean change(Connection connection) throws SQLException {
        try {
            SortedMap<Integer, String> applied = applied(connection);
            return !applied.isEmpty() && !own().pending(applied).isEmpty();
        } finally {
            connection.rollback();
        }
    }

    private static AreaSchema own() {
        return new AreaSchema(AREA, FILES.stream().map(StoreTables::file).map(Migration::read).toList());
    }

    private static SortedMap<Integer, String> applied(Connection connection) throws SQLException {
        return VersionTable.exists(connection) ? VersionTable.applied(connection, AREA) : Collections.emptySortedMap();
    }

    private static URL file(String name) {
        return Objects.requireNonNull(StoreTables.class.getResource("/schema/" + name), name);
    }
}
