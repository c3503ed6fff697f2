// SPDX-License-Identifier: Apache-2.0
package riia.store.command.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.Ref;
import riia.command.spi.RefusedException;
import riia.store.Finding;
import riia.store.Journal;
import riia.store.JournalEntry;
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
        assertThat(new RestoreCommand((actor, file) -> assertThat(file).hasToString("/here/b.zip")).run(typed)).isZero();
        assertThat(typed.said()).contains("Restored from /here/b.zip");
        assertThatThrownBy(() -> new RestoreCommand((actor, file) -> {
            throw new StoreException("it is damaged");
        }).run(typed)).isInstanceOf(RefusedException.class).hasMessage("it is damaged");
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
