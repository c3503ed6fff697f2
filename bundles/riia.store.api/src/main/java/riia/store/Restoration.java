// SPDX-License-Identifier: Apache-2.0
package riia.store;

import java.nio.file.Path;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;

/** Brings a backup back. Present also when the store cannot be opened, since that is when it is needed most. */
@ProviderType
public interface Restoration {

    /**
     * Replaces the content of the open workspace (store, {@code workspace.json}, plugins) by that of a backup. If the store is
     * open, what it holds is first backed up to the workspace's folder {@code backups}. The backup to bring back is
     * unpacked, verified and opened on trial first; then the store closes, which takes {@link Store} and all that needs it
     * away, the content is exchanged by renaming, and the store opens again. A kill leaves either the old content or the
     * new, never a mixture. Takes seconds; not to be called from within {@link Store#read} or {@link Store#write}.
     *
     * @throws StoreException if the file is no backup or is damaged; everything is then as it was
     */
    void restore(Actor actor, Path file);

    /**
     * Whether a backup opens with a passphrase only: the one that its workspace had when it was made.
     *
     * @throws StoreException if the file is no backup
     */
    boolean locked(Path file);

    /**
     * As {@link #restore(Actor, Path)}, for a backup that is locked; the workspace has its passphrase afterwards.
     *
     * @param passphrase wiped before this returns
     * @throws PassphraseException if it is not that of the backup
     */
    void restore(Actor actor, Path file, char[] passphrase);
}
