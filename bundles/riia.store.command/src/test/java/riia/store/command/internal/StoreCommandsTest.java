// SPDX-License-Identifier: Apache-2.0
package riia.store.command.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.Ref;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.store.Encryption;
import riia.store.Finding;
import riia.store.Journal;
import riia.store.JournalEntry;
import riia.store.Passphrases;
import riia.store.Passphrases.Use;
import riia.store.Restoration;
import riia.store.StoreException;
import riia.testkit.TypedCommand;

class StoreCommandsTest {

    private static final JournalEntry ENTRY = new JournalEntry(7, Instant.parse("2026-01-02T03:04:05Z"),
            new Actor("p-1", "coordinator", Optional.of("chair")), "accepted", new Ref("indicator", "submission", "riia-831-2025-26-Q2-v1", "t"),
            Optional.of("received"), Optional.empty());

    @Test
    void audit_lists_entries_in_its_stable_columns() {
        TypedCommand typed = new TypedCommand(Map.of(), Set.of(), List.of());
        assertThat(new AuditCommand(journal(true)).run(typed)).isZero();
        assertThat(typed.table().columns()).containsExactly("sequence", "time", "actor", "what", "subject", "before", "after");
        assertThat(typed.table().rows()).containsExactly(Arrays.asList(7L, "2026-01-02T03:04:05Z", "p-1 (coordinator) for chair", "accepted",
                "indicator/submission/riia-831-2025-26-Q2-v1", "received", null));
        assertThat(typed.said()).isEmpty();
    }

    @Test
    void audit_says_no_when_the_chain_breaks_and_verification_was_asked_for() {
        TypedCommand typed = new TypedCommand(Map.of(), Set.of("--verify"), List.of());
        assertThat(new AuditCommand(journal(true)).run(typed)).isZero();
        assertThat(new AuditCommand(journal(false)).run(typed)).isEqualTo(1);
        assertThat(typed.said()).contains("1 entry: broken");
    }

    @Test
    void restore_resolves_the_file_where_the_user_is_and_passes_a_refusal_on() throws RefusedException {
        TypedCommand typed = new TypedCommand(Map.of(), Set.of(), List.of("b.zip"));
        Restored backup = new Restored(false);
        assertThat(new RestoreCommand(backup, NONE).run(typed)).isZero();
        assertThat(backup.restored).containsExactly("/here/b.zip");
        assertThat(typed.said()).contains("Restored from /here/b.zip");
        backup.refusal = Optional.of("it is damaged");
        assertThatThrownBy(() -> new RestoreCommand(backup, NONE).run(typed)).isInstanceOf(RefusedException.class).hasMessage("it is damaged");
    }

    @Test
    void restore_of_a_locked_backup_takes_the_passphrase_of_the_backup_before_the_one_of_the_workspace() throws RefusedException {
        TypedCommand typed = new TypedCommand(Map.of(), Set.of(), List.of("b.zip"));
        Restored backup = new Restored(true);
        new RestoreCommand(backup, given(Map.of(Use.CURRENT, "now", Use.BACKUP, "then"))).run(typed);
        new RestoreCommand(backup, given(Map.of(Use.CURRENT, "now", Use.NEW, "next"))).run(typed);
        assertThat(backup.restored).containsExactly("/here/b.zip then", "/here/b.zip now");
        assertThatThrownBy(() -> new RestoreCommand(backup, NONE).run(typed)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("is locked").hasMessageContaining("RIIA_BACKUP_PASSPHRASE");
    }

    @Test
    void the_new_passphrase_comes_from_the_file_that_was_named_else_from_the_surroundings() throws Exception {
        List<String> asked = new ArrayList<>();
        Encryption encryption = changing(asked);
        new PassphraseChangeCommand(encryption, given(Map.of(Use.NEW, "next"))).run(TypedCommand.options(Map.of("--new-passphrase-file", "f")));
        new PassphraseChangeCommand(encryption, given(Map.of(Use.CURRENT, "now", Use.NEW, "next"))).run(TypedCommand.options(Map.of()));
        new EncryptCommand(encryption, given(Map.of(Use.CURRENT, "now"))).run(TypedCommand.options(Map.of()));
        assertThat(asked).containsExactly("change to in /here/f", "change to next", "encrypt with now");
        assertThatThrownBy(() -> new PassphraseChangeCommand(encryption, NONE).run(TypedCommand.options(Map.of())))
                .isInstanceOf(UsageException.class).hasMessageContaining("RIIA_NEW_PASSPHRASE");
        assertThatThrownBy(() -> new EncryptCommand(encryption, NONE).run(TypedCommand.options(Map.of())))
                .isInstanceOf(UsageException.class).hasMessageContaining("RIIA_PASSPHRASE");
    }

    @Test
    void encrypt_names_the_backups_that_are_still_in_the_clear() throws Exception {
        TypedCommand typed = TypedCommand.options(Map.of());
        assertThat(new EncryptCommand(changing(new ArrayList<>()), given(Map.of(Use.CURRENT, "now"))).run(typed)).isZero();
        assertThat(typed.said()).contains("Still in the clear: /ws/backups/mine.zip");
    }

    private static final Passphrases NONE = given(Map.of());

    private static Passphrases given(Map<Use, String> passphrases) {
        return new Passphrases() {
            @Override
            public Optional<char[]> given(Use use) {
                return Optional.ofNullable(passphrases.get(use)).map(String::toCharArray);
            }

            @Override
            public Optional<char[]> ask(String question) {
                return Optional.empty();
            }

            @Override
            public char[] in(Path file) {
                return ("in " + file).toCharArray();
            }
        };
    }

    private static Encryption changing(List<String> asked) {
        return new Encryption() {
            @Override
            public void verify(char[] passphrase) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void change(Actor actor, char[] next) {
                asked.add("change to " + new String(next));
            }

            @Override
            public List<Path> encrypt(Actor actor, char[] passphrase) {
                asked.add("encrypt with " + new String(passphrase));
                return List.of(Path.of("/ws/backups/mine.zip"));
            }
        };
    }

    /** Notes what it is asked to bring back. */
    private static final class Restored implements Restoration {
        private final List<String> restored = new ArrayList<>();
        private final boolean locked;
        private Optional<String> refusal = Optional.empty();

        private Restored(boolean locked) {
            this.locked = locked;
        }

        @Override
        public void restore(Actor actor, Path file) {
            refusal.ifPresent(why -> {
                throw new StoreException(why);
            });
            restored.add(file.toString());
        }

        @Override
        public boolean locked(Path file) {
            return locked;
        }

        @Override
        public void restore(Actor actor, Path file, char[] passphrase) {
            restored.add(file + " " + new String(passphrase));
        }
    }

    private static Journal journal(boolean sound) {
        return new Journal() {
            @Override
            public List<JournalEntry> entries(long after, int limit) {
                return List.of(ENTRY);
            }

            @Override
            public List<JournalEntry> about(Ref subject) {
                return List.of(ENTRY);
            }

            @Override
            public Finding verify() {
                return new Finding("store", "1 entry", sound, sound ? "holds" : "broken");
            }
        };
    }
}
