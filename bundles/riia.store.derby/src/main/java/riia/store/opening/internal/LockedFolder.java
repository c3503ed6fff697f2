// SPDX-License-Identifier: Apache-2.0
package riia.store.opening.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import riia.store.LockedWorkspace;
import riia.store.StoreException;
import riia.store.folder.internal.Layout;
import riia.store.key.internal.DataKey;
import riia.store.key.internal.KeyFile;
import riia.store.key.internal.KeyFileJson;
import riia.store.key.internal.PassphraseRules;

/**
 * A workspace that waits for its passphrase.
 *
 * @param isNew whether it is being made
 * @param opened is given the key, once there is one
 */
record LockedFolder(Layout layout, boolean isNew, Optional<String> refusal, Consumer<DataKey> opened) implements LockedWorkspace {

    @Override
    public Path folder() {
        return layout.folder();
    }

    @Override
    public synchronized void unlock(char[] passphrase) {
        opened.accept(key(passphrase));
    }

    /** The key of the store; of a new workspace, one that is locked by this passphrase from now on. */
    DataKey key(char[] passphrase) {
        try {
            return isNew && !Files.exists(layout.key()) ? made(passphrase) : KeyFileJson.read(layout.key()).unlock(passphrase, "this workspace");
        } catch (IOException e) {
            throw new StoreException(layout.key() + " cannot be written: " + e.getMessage(), e);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private DataKey made(char[] passphrase) throws IOException {
        PassphraseRules.require(passphrase);
        DataKey key = DataKey.random();
        KeyFileJson.write(layout.key(), KeyFile.lock(key, passphrase));
        return key;
    }
}
