// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Ref;
import riia.store.Finding;
import riia.store.Journal;
import riia.store.JournalEntry;
import riia.store.Store;

/** The journal, read. It is written by the store, with each commit. */
@Component
public final class DerbyJournal implements Journal {

    private final Store store;

    @Activate
    public DerbyJournal(@Reference DerbyStore store) {
        this.store = store;
    }

    @Override
    public List<JournalEntry> entries(long after, int limit) {
        return store.read(connection -> JournalTable.after(connection, after, limit));
    }

    @Override
    public List<JournalEntry> about(Ref subject) {
        return store.read(connection -> JournalTable.about(connection, subject));
    }

    @Override
    public Finding verify() {
        return store.read(connection -> {
            Optional<String> broken = JournalTable.firstBreak(connection);
            return new Finding("store", JournalHead.read(connection).entries() + " journal entries", broken.isEmpty(),
                    broken.map(fault -> "the chain of hashes breaks: " + fault).orElse("the chain of hashes holds"));
        });
    }
}
