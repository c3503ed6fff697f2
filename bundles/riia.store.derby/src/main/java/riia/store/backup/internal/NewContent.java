// SPDX-License-Identifier: Apache-2.0
package riia.store.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.PassphraseException;
import riia.store.WorkspaceIdentity;
import riia.store.derby.internal.Database;
import riia.store.derby.internal.DerbyStore;
import riia.store.folder.internal.DurableFiles;
import riia.store.folder.internal.IdentityFile;
import riia.store.folder.internal.Layout;
import riia.store.key.internal.DataKey;
import riia.store.key.internal.KeyFile;
import riia.store.key.internal.KeyFileJson;

/**
 * Content that is to take the place of a workspace's, made ready and opened on trial. Nothing of the workspace is touched.
 *
 * @param exchange to be committed and carried out, or discarded
 * @param key what its store is encrypted with, if it is
 */
public record NewContent(Exchange exchange, Optional<DataKey> key) {

    /** Puts content below a folder, and says what its store is encrypted with. */
    @FunctionalInterface
    private interface Maker {
        Optional<DataKey> make(Layout coming) throws IOException;
    }

    private static NewContent made(Layout layout, boolean removeClearBackups, Maker maker) throws IOException {
        Exchange exchange = Exchange.begin(layout);
        boolean done = false;
        try {
            Optional<DataKey> key = maker.make(exchange.coming());
            if (removeClearBackups) {
                exchange.removeClearBackups();
            }
            done = true;
            return new NewContent(exchange, key);
        } finally {
            if (!done) {
                exchange.discard();
            }
        }
    }

    /**
     * The content of a backup. Where the workspace is encrypted and the backup is not, it is encrypted with the workspace's key.
     *
     * @param passphrase of the backup, if it is locked; left as it is
     * @param present the key of the workspace, if it is encrypted and open
     * @throws PassphraseException if the passphrase is missing or not that of the backup
     * @throws riia.store.StoreException if it is no backup or is damaged
     */
    public static NewContent ofBackup(Layout layout, Path backup, Optional<char[]> passphrase, Optional<DataKey> present)
            throws IOException {
        return made(layout, false, coming -> {
            Files.createDirectories(coming.plugins());
            new BackupFile(backup).unpack(coming.folder());
            WorkspaceIdentity identity = new IdentityFile(coming).read();
            if (!Files.exists(coming.key()) && Files.exists(layout.key())) {
                DataKey key = present.orElseThrow(() -> new PassphraseException("The workspace is encrypted and locked, and " + backup
                        + " is not encrypted; give the workspace's passphrase, so that what comes back can be encrypted too, or restore"
                        + " it into a new workspace"));
                lock(coming, identity, key, KeyFileJson.read(layout.key()));
                Database.open(coming.store(), Optional.of(key)).close();
                return Optional.of(key);
            }
            Optional<DataKey> key = unlocked(coming, backup, passphrase);
            Database.open(coming.store(), key).close();
            return key;
        });
    }

    private static Optional<DataKey> unlocked(Layout coming, Path backup, Optional<char[]> passphrase) {
        if (!Files.exists(coming.key())) {
            return Optional.empty();
        }
        char[] given = passphrase.orElseThrow(() -> new PassphraseException(backup + " is locked; it opens with the passphrase that its"
                + " workspace had when it was made"));
        return Optional.of(KeyFileJson.read(coming.key()).unlock(given, "the backup " + backup));
    }

    /**
     * The content that is there, encrypted. The store must be closed.
     *
     * @param passphrase that is to lock it; left as it is
     */
    public static NewContent encrypted(Layout layout, Actor actor, char[] passphrase) throws IOException {
        return made(layout, true, coming -> {
            ClosedCopy.database(layout, coming);
            WorkspaceIdentity identity = new IdentityFile(layout).read();
            DataKey key = DataKey.random();
            lock(coming, identity, key, KeyFile.lock(key, passphrase));
            try (Database database = Database.open(coming.store(), Optional.of(key))) {
                new DerbyStore(database, event -> { }, Clock.systemUTC()).write(actor, transaction -> {
                    transaction.journal("encrypted", new Ref("store", "workspace", identity.id(), "workspace"), Optional.empty(),
                            Optional.empty());
                    return null;
                });
            }
            for (Path file : DurableFiles.below(coming.store())) {
                DurableFiles.force(file);
            }
            return Optional.of(key);
        });
    }

    private static void lock(Layout coming, WorkspaceIdentity identity, DataKey key, KeyFile file) throws IOException {
        Database.encrypt(coming.store(), key).close();
        KeyFileJson.write(coming.key(), file);
        IdentityFile.write(coming.identity(), identity, true);
    }
}
