// SPDX-License-Identifier: Apache-2.0
package riia.store.opening.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.PassphraseException;
import riia.store.Passphrases;
import riia.store.StoreException;
import riia.store.WorkspaceIdentity;
import riia.store.backup.internal.BackupsFolder;
import riia.store.backup.internal.ClosedCopy;
import riia.store.backup.internal.Leftovers;
import riia.store.backup.internal.NewContent;
import riia.store.derby.internal.Database;
import riia.store.derby.internal.DerbyProperties;
import riia.store.derby.internal.DerbySettings;
import riia.store.derby.internal.DerbyStore;
import riia.store.folder.internal.IdentityFile;
import riia.store.folder.internal.Layout;
import riia.store.key.internal.DataKey;
import riia.store.key.internal.KeyFileJson;

/** The store of one workspace, as it is unlocked, opens, closes, and is exchanged. Confined to one thread. */
final class OpenStore {

    private final Order order;
    private final Layout layout;
    private final Shown shown;
    private final Passphrases passphrases;
    private final Consumer<DataKey> unlocked;
    private Optional<Database> database = Optional.empty();
    private Optional<DataKey> key = Optional.empty();

    /**
     * @param shown makes known what is open or locked
     * @param unlocked told the key, on any thread, when somebody unlocks the workspace
     */
    OpenStore(Order order, Shown shown, Passphrases passphrases, Consumer<DataKey> unlocked) {
        this.order = order;
        this.layout = order.layout();
        this.shown = shown;
        this.passphrases = passphrases;
        this.unlocked = unlocked;
    }

    /** Opens it if nobody need be asked, and makes known that it is open or locked. */
    void open() {
        try {
            Leftovers.complete(layout);
            if (!isNew()) {
                new IdentityFile(layout).read();
            }
        } catch (IOException e) {
            throw cannotOpen(e);
        }
        if (isEncrypted()) {
            unlock();
        } else {
            open(Optional.empty());
        }
    }

    private boolean isNew() {
        return order.newRegion().isPresent() && !Files.exists(layout.identity());
    }

    private boolean isEncrypted() {
        return isNew() ? order.newEncrypted()
                : new IdentityFile(layout).encrypted() || Files.exists(layout.key()) || DerbyProperties.encrypted(layout.store());
    }

    /** By the passphrase that the surroundings give; without one, or if it is wrong, it waits for somebody. */
    private void unlock() {
        Optional<char[]> given;
        try {
            given = passphrases.given(Passphrases.Use.CURRENT);
            if (given.isPresent()) {
                key = Optional.of(locked(Optional.empty()).key(given.get()));
            }
        } catch (PassphraseException e) {
            shown.locked(locked(Optional.of(e.getMessage())));
            return;
        }
        if (given.isPresent()) {
            open(key);
        } else {
            requireReadableKey();
            shown.locked(locked(Optional.empty()));
        }
    }

    private LockedFolder locked(Optional<String> refusal) {
        return new LockedFolder(layout, isNew(), refusal, unlocked);
    }

    private void requireReadableKey() {
        if (!isNew()) {
            KeyFileJson.read(layout.key());
        }
    }

    /** Opens it with the key of its store, if it has one, and makes that known. */
    void open(Optional<DataKey> found) {
        if (database.isPresent()) {
            return;
        }
        try {
            Leftovers.complete(layout);
            createIfNew(found.isPresent());
            DerbySettings.apply(layout.derby());
            key = found;
            database = Optional.of(Database.open(layout.store(), key));
            Settling.settle(layout, database.get());
            shown.open(layout, database.get());
        } catch (IOException | SQLException e) {
            close();
            throw cannotOpen(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private StoreException cannotOpen(Exception e) {
        return new StoreException("The workspace in " + layout.folder() + " cannot be opened: " + e.getMessage(), e);
    }

    private void createIfNew(boolean encrypted) throws IOException {
        if (isNew()) {
            new IdentityFile(layout).create(new WorkspaceIdentity(UUID.randomUUID().toString(), order.newRegion().orElseThrow(),
                    Optional.empty(), Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS)), encrypted);
        }
    }

    /** The key of the open store, if it is encrypted. */
    Optional<DataKey> key() {
        return key;
    }

    boolean isOpen() {
        return database.isPresent();
    }

    /** Takes away what needs it, then closes it and forgets its key. */
    void close() {
        closeDatabase();
        key.ifPresent(DataKey::wipe);
        key = Optional.empty();
    }

    private void closeDatabase() {
        shown.nothing();
        Optional<Database> open = database;
        database = Optional.empty();
        open.ifPresent(Database::close);
    }

    /**
     * Exchanges its content for that of a backup, and opens it again.
     *
     * @param safety backs up what is there, if the store is open; done once the backup has proved sound
     */
    void restore(Actor actor, Path file, Optional<char[]> passphrase, Runnable safety) {
        DerbySettings.apply(layout.derby());
        try {
            NewContent content = NewContent.ofBackup(layout, file, passphrase, key);
            keep(content, safety);
            exchange(content, () -> journal(actor, file, content.key()));
        } catch (IOException e) {
            throw new StoreException("The workspace could not be restored from " + file + ": " + e.getMessage(), e);
        }
    }

    private void keep(NewContent content, Runnable safety) throws IOException {
        boolean kept = false;
        try {
            if (isOpen()) {
                safety.run();
            } else if (Files.exists(layout.key()) && !isNew() && DerbyProperties.encrypted(layout.store())) {
                ClosedCopy.beforeRestoring(layout);
            }
            kept = true;
        } finally {
            if (!kept) {
                content.exchange().discard();
            }
        }
    }

    /** Exchanges its content for the same, encrypted, and opens it again; says which backups are still in the clear. */
    List<Path> encrypt(Actor actor, char[] passphrase) {
        if (key.isPresent()) {
            throw new StoreException("The workspace is encrypted already; its passphrase changes with: riia passphrase change");
        }
        try {
            Database open = database.orElseThrow(() -> new StoreException("The workspace is not open"));
            new IdentityFile(layout).settle(new DerbyStore(open, event -> { }, Clock.systemUTC()).sequence());
            closeDatabase();
            try {
                exchange(NewContent.encrypted(layout, actor, passphrase), () -> { });
            } finally {
                open(key);
            }
            return new BackupsFolder(layout).clear();
        } catch (IOException e) {
            throw new StoreException("The workspace could not be encrypted: " + e.getMessage() + "; it is as it was", e);
        }
    }

    private void exchange(NewContent content, Runnable before) throws IOException {
        closeDatabase();
        try {
            content.exchange().commit();
            key = content.key();
            content.exchange().carryOut();
            before.run();
        } finally {
            open(key);
        }
    }

    private void journal(Actor actor, Path file, Optional<DataKey> with) {
        try (Database restored = Database.open(layout.store(), with)) {
            String id = new IdentityFile(layout).read().id();
            new DerbyStore(restored, event -> { }, Clock.systemUTC()).write(actor, transaction -> {
                transaction.journal("restored", new Ref("store", "workspace", id, "workspace"), Optional.empty(),
                        Optional.of(file.getFileName().toString()));
                return null;
            });
        }
    }
}
