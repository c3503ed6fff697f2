// SPDX-License-Identifier: Apache-2.0
package riia.store.opening.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import riia.base.Ref;
import riia.store.backup.internal.AutomaticBackup;
import riia.store.backup.internal.BackupWriter;
import riia.store.backup.internal.Leftovers;
import riia.store.derby.internal.Database;
import riia.store.derby.internal.DerbyStore;
import riia.store.folder.internal.IdentityFile;
import riia.store.folder.internal.Layout;
import riia.store.key.internal.PassphraseChange;
import riia.store.schema.internal.StoreTables;

/** What is put right in a store that has just opened, before anybody uses it: its own tables, and what a kill has left. */
final class Settling {

    private Settling() {
    }

    static void settle(Layout layout, Database database) throws IOException, SQLException {
        tables(layout, database);
        DerbyStore store = new DerbyStore(database, event -> { }, Clock.systemUTC());
        IdentityFile identity = new IdentityFile(layout);
        identity.settle(store.sequence());
        new PassphraseChange(layout, store, new Ref("store", "workspace", identity.read().id(), "workspace")).settle();
        Leftovers.sweep(layout);
    }

    private static void tables(Layout layout, Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            if (StoreTables.change(connection)) {
                DerbyStore store = new DerbyStore(database, event -> { }, Clock.systemUTC());
                new AutomaticBackup(layout, new BackupWriter(layout, database, store)).beforeMigrating(StoreTables.AREA);
            }
            StoreTables.prepare(connection, Clock.systemUTC());
        }
    }
}
