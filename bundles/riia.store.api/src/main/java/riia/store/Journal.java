// SPDX-License-Identifier: Apache-2.0
package riia.store;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Ref;

/** The append-only record of who did what. */
@ProviderType
public interface Journal {

    /** Entries with a sequence above {@code after}, oldest first, at most {@code limit}. */
    List<JournalEntry> entries(long after, int limit);

    /** Entries about one thing, oldest first: those of the same area, kind and id, whatever its title was. */
    List<JournalEntry> about(Ref subject);

    /**
     * Recomputes the chain of hashes that runs through all entries: sound if none was changed, removed or put in between
     * since it was written.
     */
    Finding verify();
}
