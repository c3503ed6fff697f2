// SPDX-License-Identifier: Apache-2.0
package riia.store;

import java.nio.file.Path;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The workspace while it waits for its passphrase. A service exactly as long as it does: whoever can ask a person watches for it, asks,
 * and unlocks; {@link Store} and all that needs it appear then. What the environment gives is tried before it appears.
 */
@ProviderType
public interface LockedWorkspace {

    /** The folder, absolute. */
    Path folder();

    /** Whether the workspace is being made, so that the passphrase is to be chosen, not known. */
    boolean isNew();

    /** What the passphrase that the environment gave was refused for, if it gave one. */
    Optional<String> refusal();

    /**
     * Opens it, and returns once the passphrase has proved right; the store opens in the background. Takes about a second, on the
     * caller's thread.
     *
     * @param passphrase wiped before this returns
     * @throws PassphraseException if it is not that of this workspace, or cannot be one; nothing has changed then
     * @throws StoreException if the workspace's key cannot be read
     */
    void unlock(char[] passphrase);
}
