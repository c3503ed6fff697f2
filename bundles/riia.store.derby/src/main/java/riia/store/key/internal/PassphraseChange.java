// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.Store;
import riia.store.StoreException;
import riia.store.Transaction;
import riia.store.folder.internal.DurableFiles;
import riia.store.folder.internal.Layout;

/**
 * A change of the passphrase. The one step that counts is the exchange of {@code key.json} by renaming: before it the old passphrase opens
 * the workspace, after it the new one. The exchange is made within the transaction that journals it, and noted before; who is killed
 * between the exchange and the commit has the entry written by the next opening.
 */
public final class PassphraseChange {

    private final Layout layout;
    private final Store store;
    private final Ref workspace;

    /** @param workspace the workspace as the subject of journal entries */
    public PassphraseChange(Layout layout, Store store, Ref workspace) {
        this.layout = layout;
        this.store = store;
        this.workspace = workspace;
    }

    /** Locks the data key with another passphrase. */
    public void make(Actor actor, DataKey key, char[] next) {
        KeyFile before = KeyFileJson.read(layout.key());
        KeyFile after = KeyFile.lock(key, next);
        try {
            store.write(actor, transaction -> {
                journal(transaction);
                return exchange(new Note(transaction.sequence(), KeyFileJson.sum(after), actor), after);
            });
        } catch (StoreException e) {
            putBack(before);
            throw e;
        }
        forget();
    }

    private Void exchange(Note note, KeyFile after) {
        try {
            DurableFiles.write(notes(), note.text().getBytes(UTF_8));
            replace(after);
            return null;
        } catch (IOException e) {
            throw new StoreException("key.json cannot be changed: " + e.getMessage(), e);
        }
    }

    private void replace(KeyFile key) throws IOException {
        Path aside = layout.temp().resolve("key.json");
        KeyFileJson.write(aside, key);
        DurableFiles.rename(aside, layout.key());
    }

    private void putBack(KeyFile before) {
        try {
            replace(before);
        } catch (IOException e) {
            throw new StoreException("The new passphrase is in force, but could not be journalled; it will be when the workspace is"
                    + " opened next", e);
        }
        forget();
    }

    /** After a kill: journals an exchange that was made and whose entry did not reach the disk. */
    public void settle() throws IOException {
        Optional<Note> found = Files.exists(notes()) ? Note.of(Files.readAllLines(notes())) : Optional.empty();
        if (found.isPresent()) {
            Note note = found.get();
            if (note.sequence() > store.sequence() && KeyFileJson.sum(KeyFileJson.read(layout.key())).equals(note.sum())) {
                store.write(note.actor(), transaction -> {
                    journal(transaction);
                    return null;
                });
            }
        }
        forget();
    }

    private void journal(Transaction transaction) {
        transaction.journal("changed passphrase", workspace, Optional.empty(), Optional.empty());
    }

    private void forget() {
        try {
            Files.deleteIfExists(notes());
        } catch (IOException e) {
            // The next opening sees that the entry is there.
        }
    }

    private Path notes() {
        return layout.temp().resolve("passphrase-change");
    }

    /** What is under way: the commit that is to journal it, the file that is to be there, and who changes. */
    private record Note(long sequence, String sum, Actor actor) {

        String text() {
            return sequence + "\n" + sum + "\n" + actor.person() + "\n" + actor.role() + "\n";
        }

        /** Nothing, if it was torn: nothing had been exchanged then. */
        static Optional<Note> of(List<String> lines) {
            return lines.size() < 4 ? Optional.empty()
                    : Optional.of(new Note(Long.parseLong(lines.get(0)), lines.get(1), new Actor(lines.get(2), lines.get(3))));
        }
    }
}
