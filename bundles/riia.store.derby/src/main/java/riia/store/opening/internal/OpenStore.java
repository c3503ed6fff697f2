// SPDX-License-Identifier: Apache-2.0
package riia.store.opening.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.StoreException;
import riia.store.WorkspaceIdentity;
import riia.store.backup.internal.Exchange;
import riia.store.backup.internal.Leftovers;
import riia.store.derby.internal.Database;
import riia.store.derby.internal.DerbySettings;
import riia.store.derby.internal.DerbyStore;
import riia.store.folder.internal.IdentityFile;
import riia.store.folder.internal.Layout;
import riia.store.schema.internal.StoreTables;

/** The store of one workspace, as it opens, closes, and is exchanged. Confined to one thread. */
final class OpenStore {

    private final BundleContext context;
    private final Layout layout;
    private final Optional<String> newRegion;
    private final Clock clock = Clock.systemUTC();
    private Database database;
    private ServiceRegistration<Layout> here;
    private ServiceRegistration<Database> opened;

    /**
     * @param newRegion the region to which a folder that is no workspace yet is bound
     */
    OpenStore(BundleContext context, Path folder, Optional<String> newRegion) {
        this.context = context;
        this.layout = new Layout(folder);
        this.newRegion = newRegion;
    }

    /** Opens it and makes that known. */
    void open() {
        try {
            Leftovers.complete(layout);
            requireWorkspace();
            DerbySettings.apply(layout.derby());
            database = Database.open(layout.store());
            settle(database);
            publish();
        } catch (IOException | SQLException e) {
            close();
            throw new StoreException("The workspace in " + layout.folder() + " cannot be opened: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void requireWorkspace() throws IOException {
        IdentityFile file = new IdentityFile(layout);
        if (newRegion.isPresent() && !Files.exists(layout.identity())) {
            file.create(new WorkspaceIdentity(UUID.randomUUID().toString(), newRegion.get(), Optional.empty(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS)), false);
        }
        file.read();
    }

    private void settle(Database database) throws IOException, SQLException {
        try (Connection connection = database.connect()) {
            StoreTables.prepare(connection, clock);
        }
        new IdentityFile(layout).settle(new DerbyStore(database, event -> { }, clock).sequence());
        Leftovers.sweep(layout);
    }

    private void publish() {
        try {
            here = context.registerService(Layout.class, layout, null);
            opened = context.registerService(Database.class, database, null);
        } catch (IllegalStateException e) {
            throw new StoreException("The workbench stops", e);
        }
    }

    /** Takes away what needs it, then closes it. */
    void close() {
        withdraw(opened);
        withdraw(here);
        opened = null;
        here = null;
        if (database != null) {
            database.close();
            database = null;
        }
    }

    private static void withdraw(ServiceRegistration<?> registration) {
        if (registration != null) {
            try {
                registration.unregister();
            } catch (IllegalStateException e) {
                // the framework did it already, with the bundle
            }
        }
    }

    /** Exchanges its content for that of a backup, and opens it again. */
    void restore(Actor actor, Path file) {
        DerbySettings.apply(layout.derby());
        try {
            Exchange exchange = Exchange.prepare(layout, file);
            close();
            try {
                exchange.carryOut();
                journal(actor, file);
            } finally {
                open();
            }
        } catch (IOException e) {
            throw new StoreException("The workspace could not be restored from " + file + ": " + e.getMessage(), e);
        }
    }

    private void journal(Actor actor, Path file) throws IOException {
        try (Database restored = Database.open(layout.store())) {
            String id = new IdentityFile(layout).read().id();
            new DerbyStore(restored, event -> { }, clock).write(actor, transaction -> {
                transaction.journal("restored", new Ref("store", "workspace", id, "workspace"), Optional.empty(),
                        Optional.of(file.getFileName().toString()));
                return null;
            });
        }
    }
}
