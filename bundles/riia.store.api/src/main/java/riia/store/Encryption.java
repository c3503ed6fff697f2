// SPDX-License-Identifier: Apache-2.0
package riia.store;

import java.nio.file.Path;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;

/**
 * Locks the open workspace, and changes what opens it. There as long as {@link Store} is. Every passphrase is wiped before a method
 * returns.
 */
@ProviderType
public interface Encryption {

    /** The least number of characters of a passphrase. */
    int SHORTEST = 12;

    /**
     * Makes sure that whoever asks for a change knows the present passphrase. Takes about a second.
     *
     * @throws PassphraseException if it is not that of the workspace
     * @throws StoreException if the workspace is not encrypted
     */
    void verify(char[] passphrase);

    /**
     * Replaces the passphrase of the workspace. What is stored is not written anew: the key that it is encrypted with stays, and is
     * locked by the new passphrase instead, in one step that a kill does not divide. Journalled, without the passphrase. Backups made
     * before open with the old one.
     *
     * @throws PassphraseException if it is too short; nothing has changed then
     * @throws StoreException if the workspace is not encrypted
     */
    void change(Actor actor, char[] next);

    /**
     * Turns the workspace into an encrypted one: an encrypted copy is made and opened on trial beside it, then exchanged for it by
     * renaming while the store is closed. A kill leaves the old or the new, never a mixture. The backups that the workbench
     * made by itself before, which are not encrypted, are removed. Takes as long as a backup.
     *
     * @return backups in the workspace's folder that somebody else put there and that are still in the clear
     * @throws PassphraseException if it is too short
     * @throws StoreException if the workspace is encrypted already
     */
    List<Path> encrypt(Actor actor, char[] passphrase);
}
