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
        AreaSchema own = new AreaSchema("store", FILES.stream().map(StoreTables::file).map(Migration::read).toList());
        try {
            SortedMap<Integer, String> applied = VersionTable.exists(connection) ? VersionTable.applied(connection, own.area())
                    : Collections.emptySortedMap();
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

    private static URL file(String name) {
        return Objects.requireNonNull(StoreTables.class.getResource("/schema/" + name), name);
    }
}
