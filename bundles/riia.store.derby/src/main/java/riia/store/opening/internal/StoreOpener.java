// SPDX-License-Identifier: Apache-2.0
package riia.store.opening.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import riia.base.Actor;
import riia.store.Passphrases;
import riia.store.Readiness;
import riia.store.Restoration;
import riia.store.SchemaState;
import riia.store.StoreException;
import riia.store.backup.internal.AutomaticBackup;
import riia.store.backup.internal.BackupFile;
import riia.store.key.internal.DataKey;
import riia.store.schema.internal.SchemaExtender;

/**
 * Opens the store of the workspace that the framework property {@code riia.workspace} names, on a thread of its own, as soon
 * as there is a framework; everything else waits for the services that then appear. Closing and restoring go over the same
 * thread, so that they never overlap.
 */
@Component(immediate = true, service = {Readiness.class, Restoration.class, StoreOpener.class})
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"riia.store.LockedWorkspace\"", effective = "active")
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"riia.store.derby.internal.Database\"", effective = "active")
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"riia.store.folder.internal.Layout\"", effective = "active")
public final class StoreOpener implements Readiness, Restoration {

    private static final Logger LOG = LoggerFactory.getLogger(StoreOpener.class);

    private final Optional<OpenStore> store;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "riia store"));
    private volatile Optional<String> trouble = Optional.empty();
    private volatile SchemaExtender schemas;
    private volatile AutomaticBackup backup;

    @Activate
    public StoreOpener(BundleContext context, @Reference Passphrases passphrases) {
        store = Order.of(context).map(order -> new OpenStore(order, new Shown(context), passphrases, this::unlocked));
        store.ifPresent(opening -> worker.execute(() -> open(opening::open)));
    }

    private void unlocked(DataKey key) {
        store.ifPresent(opening -> worker.execute(() -> open(() -> opening.open(Optional.of(key)))));
    }

    @Deactivate
    void close() throws InterruptedException {
        store.ifPresent(open -> worker.execute(() -> close(open)));
        worker.shutdown();
        worker.awaitTermination(1, TimeUnit.MINUTES);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindSchemas(SchemaExtender extender) {
        schemas = extender;
    }

    void unbindSchemas(SchemaExtender extender) {
        if (schemas == extender) {
            schemas = null;
        }
    }

    /** Absent while the store is not open; there is then nothing to keep. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindBackup(AutomaticBackup automatic) {
        backup = automatic;
    }

    void unbindBackup(AutomaticBackup automatic) {
        if (backup == automatic) {
            backup = null;
        }
    }

    private void open(Runnable opening) {
        try {
            opening.run();
            trouble = Optional.empty();
        } catch (RuntimeException e) {
            trouble = Optional.of(String.valueOf(e.getMessage()));
            LOG.error("The store did not open", e);
        }
    }

    private static void close(OpenStore open) {
        try {
            open.close();
        } catch (RuntimeException e) {
            LOG.error("The store did not close in order; the next opening recovers it", e);
        }
    }

    @Override
    public List<String> troubles() {
        List<String> troubles = new ArrayList<>();
        trouble.ifPresent(troubles::add);
        SchemaExtender extender = schemas;
        if (extender != null) {
            extender.states().stream().map(SchemaState::trouble).flatMap(Optional::stream).forEach(troubles::add);
        }
        return List.copyOf(troubles);
    }

    @Override
    public boolean locked(Path file) {
        return BackupFile.isLocked(file);
    }

    @Override
    public void restore(Actor actor, Path file) {
        restore(actor, file, Optional.empty());
    }

    @Override
    public void restore(Actor actor, Path file, char[] passphrase) {
        try {
            restore(actor, file, Optional.of(passphrase));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void restore(Actor actor, Path file, Optional<char[]> passphrase) {
        onWorker("restore", open -> {
            open.restore(actor, file, passphrase, () -> Optional.ofNullable(backup).ifPresent(AutomaticBackup::beforeRestoring));
            return null;
        });
    }

    /** The key of the open store, if it is encrypted. */
    Optional<DataKey> key() {
        return onWorker("key", OpenStore::key);
    }

    /** Exchanges the open store for an encrypted one, and says which backups in the workspace's folder are not encrypted. */
    List<Path> encrypt(Actor actor, char[] passphrase) {
        return onWorker("encryption", open -> open.encrypt(actor, passphrase));
    }

    private <T> T onWorker(String what, Function<OpenStore, T> task) {
        OpenStore open = store.orElseThrow(() -> new StoreException("No workspace is open"));
        try {
            return worker.submit(() -> {
                T result = task.apply(open);
                trouble = open.isOpen() ? Optional.empty() : trouble;
                return result;
            }).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StoreException refused) {
                throw refused;
            }
            throw new StoreException("The " + what + " failed: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("Waiting for the " + what + " was interrupted; it goes on", e);
        }
    }
}
