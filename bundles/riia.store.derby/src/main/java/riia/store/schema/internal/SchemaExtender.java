// SPDX-License-Identifier: Apache-2.0
package riia.store.schema.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import riia.store.SchemaState;
import riia.store.backup.internal.AutomaticBackup;
import riia.store.derby.internal.DerbyStore;

/**
 * Migrates the tables of every bundle that is wired to this extender, one area after the other on a thread of its own, so that
 * neither the start of the framework nor the window waits.
 */
@Component(immediate = true, service = SchemaExtender.class)
@Capability(namespace = "osgi.extender", name = SchemaExtender.NAME, version = "1.0")
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"riia.store.Schema\"", effective = "active")
public final class SchemaExtender implements BundleTrackerCustomizer<SchemaOwner> {

    static final String NAME = "riia.schema";

    private static final Logger LOG = LoggerFactory.getLogger(SchemaExtender.class);

    private final BundleContext context;
    private final Migrator migrator;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "riia schema"));
    private final Map<Bundle, SchemaOwner> owners = new ConcurrentHashMap<>();
    private final BundleTracker<SchemaOwner> tracker;

    @Activate
    public SchemaExtender(BundleContext context, @Reference DerbyStore store, @Reference AutomaticBackup backup) {
        this.context = context;
        this.migrator = new Migrator(store, backup::beforeMigrating, Clock.systemUTC());
        this.tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
    }

    @Activate
    void open() {
        tracker.open();
    }

    /** Lets a migration that is under way end. */
    @Deactivate
    void close() throws InterruptedException {
        tracker.close();
        worker.shutdown();
        worker.awaitTermination(1, TimeUnit.MINUTES);
    }

    /** How each area stands whose bundle is here, by area. */
    public List<SchemaState> states() {
        return owners.values().stream().map(SchemaOwner::state)
                .sorted(Comparator.comparing(SchemaState::area)).toList();
    }

    /** As {@link #states()}, once every area that is here has been looked at. Not to be called within a read. */
    public List<SchemaState> settledStates() {
        try {
            worker.submit(() -> { }).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Nothing was to be done that could fail", e);
        }
        return states();
    }

    @Override
    public SchemaOwner addingBundle(Bundle bundle, BundleEvent event) {
        SchemaOwner owner = SchemaOwner.wired(bundle, context.getBundle()).orElse(null);
        if (owner != null) {
            owners.put(bundle, owner);
            worker.execute(() -> prepare(owner));
        }
        return owner;
    }

    private void prepare(SchemaOwner owner) {
        SchemaState state = owner.prepare(migrator);
        state.trouble().ifPresentOrElse(trouble -> LOG.error("{}", trouble),
                () -> LOG.debug("Tables of area {} are at version {}", state.area(), state.version()));
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, SchemaOwner owner) {
        // from starting to active: nothing that concerns us
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, SchemaOwner owner) {
        owners.remove(bundle);
        owner.leave();
    }
}
