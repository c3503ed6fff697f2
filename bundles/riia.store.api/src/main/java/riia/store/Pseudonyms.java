// SPDX-License-Identifier: Apache-2.0
package riia.store;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Replaces the pseudonyms that senders give by the workspace's own: HMAC-SHA-256 under a random key that is kept in the
 * database, never exported and never logged. The same pseudonym has the same replacement for the life of the workspace, so that
 * records of several files and quarters join; without the database nobody can tell which pseudonym a replacement stands for,
 * and two workspaces that receive the same file do not match. What this protects from, and from what not, stands in {@code
 * cnf/decisions/0027}.
 */
@ProviderType
public interface Pseudonyms {

    /** Length of a replacement: 128 bits, so that among a thousand million two are equal once in 10<sup>20</sup> workspaces. */
    int BYTES = 16;

    /**
     * Begins to replace. Cheap; also within a read or a write.
     *
     * @param scope within which equal pseudonyms mean the same child, such as {@code exclusions/831}; equal pseudonyms of two
     *     scopes have different replacements
     */
    Rekeying open(String scope);

    /** A run of replacements, for one thread at a time. A microsecond or two for each. */
    @ProviderType
    interface Rekeying {

        /** The replacement of a pseudonym: {@value #BYTES} bytes, a new array. */
        byte[] rekey(String pseudonym);
    }
}
