// SPDX-License-Identifier: Apache-2.0
package riia.store.schema.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.SchemaState;
import riia.store.Store;
import riia.store.StoreException;

/**
 * Brings areas' tables up to date, after a backup of what is there. Called by one thread at a time. An area that has no tables yet
 * has nothing to lose; and one backup serves all areas until something else than a migration is written.
 */
final class Migrator {

    private static final Actor WORKBENCH = new Actor("workbench", "system");

    private final Store store;
    private final SafetyCopy copy;
    private final Clock clock;
    private long safe = -1;

    /** Makes a backup before anything is changed. */
    @FunctionalInterface
    interface SafetyCopy {
        void make(String area);
    }

    Migrator(Store store, SafetyCopy copy, Clock clock) {
        this.store = store;
        this.copy = copy;
        this.clock = clock;
    }

    /** Takes every step that the store has not had; what is in the way, if anything, is in the result. */
    SchemaState migrate(AreaSchema schema) {
        try {
            SortedMap<Integer, String> applied = applied(schema.area());
            List<Migration> pending = schema.pending(applied);
            if (!pending.isEmpty() && !applied.isEmpty() && store.sequence() != safe) {
                copy.make(schema.area());
                safe = store.sequence();
            }
            for (Migration migration : pending) {
                apply(schema, migration);
            }
            return state(schema, Optional.empty());
        } catch (StoreException e) {
            return state(schema, Optional.of(e.getMessage()));
        }
    }

    private void apply(AreaSchema schema, Migration migration) {
        boolean covered = store.sequence() == safe;
        store.write(WORKBENCH, transaction -> {
            Optional<String> before = version(VersionTable.applied(transaction.connection(), schema.area()));
            schema.apply(transaction.connection(), migration, clock);
            transaction.journal("migrated", new Ref("store", "schema", schema.area(), migration.name()), before,
                    Optional.of(String.valueOf(migration.number())));
            return null;
        });
        if (covered) {
            safe++;
        }
    }

    private SortedMap<Integer, String> applied(String area) {
        return store.read(connection -> VersionTable.applied(connection, area));
    }

    private SchemaState state(AreaSchema schema, Optional<String> trouble) {
        int version = version(applied(schema.area())).map(Integer::valueOf).orElse(0);
        return new SchemaState(schema.area(), version, schema.wanted(), trouble);
    }

    private static Optional<String> version(SortedMap<Integer, String> applied) {
        return applied.isEmpty() ? Optional.empty() : Optional.of(String.valueOf(applied.lastKey()));
    }
}
