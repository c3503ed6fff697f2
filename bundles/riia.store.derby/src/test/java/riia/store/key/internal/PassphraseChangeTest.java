// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static riia.store.derby.internal.OpenedStore.ACTOR;
import static riia.store.derby.internal.OpenedStore.THING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.base.Actor;
import riia.store.PassphraseException;
import riia.store.Store;
import riia.store.StoreException;
import riia.store.derby.internal.DerbyJournal;
import riia.store.derby.internal.OpenedStore;

/** The store itself need not be encrypted for this: only its key file changes. */
class PassphraseChangeTest {

    private static final DataKey KEY = DataKey.random();

    @TempDir
    Path folder;
    private OpenedStore opened;

    @BeforeEach
    void lock() throws Exception {
        opened = new OpenedStore(folder);
        KeyFileJson.write(opened.layout.key(), KeyFile.lock(KEY, "the first passphrase".toCharArray()));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void keeps_the_key_and_is_journalled_once() throws Exception {
        change(opened.store).make(ACTOR, KEY, "the second passphrase".toCharArray());
        assertThat(unlocked("the second passphrase")).isEqualTo(KEY.attributes());
        assertThatThrownBy(() -> unlocked("the first passphrase")).isInstanceOf(PassphraseException.class);
        change(opened.store).settle();
        assertThat(journal()).containsExactly("changed passphrase");
    }

    @Test
    void does_not_happen_when_it_cannot_be_journalled() {
        assertThatThrownBy(() -> change(failing()).make(ACTOR, KEY, "the second passphrase".toCharArray()))
                .isInstanceOf(StoreException.class).hasMessageContaining("disk full");
        assertThat(unlocked("the first passphrase")).isEqualTo(KEY.attributes());
        assertThat(folder.resolve("temp/passphrase-change")).doesNotExist();
    }

    @Test
    void killed_after_the_exchange_is_journalled_by_the_next_opening() throws Exception {
        long next = opened.store.sequence() + 1;
        KeyFile after = KeyFile.lock(KEY, "the second passphrase".toCharArray());
        note(next, after);
        KeyFileJson.write(opened.layout.key(), after);
        change(opened.store).settle();
        assertThat(journal()).containsExactly("changed passphrase");
        assertThat(new DerbyJournal(opened.store).entries(0, 10).get(0).actor()).isEqualTo(new Actor("p-9", "deputy"));
        change(opened.store).settle();
        assertThat(journal()).as("only once").hasSize(1);
    }

    @Test
    void killed_before_the_exchange_or_after_the_commit_is_left_as_it_is() throws Exception {
        note(opened.store.sequence() + 1, KeyFile.lock(KEY, "the second passphrase".toCharArray()));
        change(opened.store).settle();
        assertThat(journal()).isEmpty();
        note(opened.store.sequence(), KeyFileJson.read(opened.layout.key()));
        change(opened.store).settle();
        assertThat(journal()).isEmpty();
        Files.createDirectories(folder.resolve("temp"));
        Files.writeString(folder.resolve("temp/passphrase-change"), "7\ntorn");
        change(opened.store).settle();
        assertThat(folder.resolve("temp/passphrase-change")).doesNotExist();
    }

    /** As the change itself writes it before it exchanges the file. */
    private void note(long sequence, KeyFile after) throws Exception {
        Files.createDirectories(folder.resolve("temp"));
        Files.writeString(folder.resolve("temp/passphrase-change"), sequence + "\n" + KeyFileJson.sum(after) + "\np-9\ndeputy\n");
    }

    /** A store that runs the change, and fails to commit it. */
    private Store failing() {
        return new Store() {
            @Override
            public <T> T read(Query<T> query) {
                return opened.store.read(query);
            }

            @Override
            public <T> T write(Actor actor, Change<T> change) {
                return opened.store.write(actor, transaction -> {
                    change.run(transaction);
                    throw new StoreException("disk full");
                });
            }

            @Override
            public long sequence() {
                return opened.store.sequence();
            }
        };
    }

    private PassphraseChange change(Store store) {
        return new PassphraseChange(opened.layout, store, THING);
    }

    private String unlocked(String passphrase) {
        return KeyFileJson.read(opened.layout.key()).unlock(passphrase.toCharArray(), "this workspace").attributes();
    }

    private List<String> journal() {
        return new DerbyJournal(opened.store).entries(0, 10).stream().map(entry -> entry.what()).toList();
    }
}
