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

/** The store's own tables, made before anything else can be: without a journal there is nothing to journal a migration in. */
public final class StoreTables {

    private static final List<String> FILES = List.of("0001-journal.sql");

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
