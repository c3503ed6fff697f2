// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.base.Period;
import riia.base.Value;
import riia.indicator.CarriedNote;
import riia.indicator.DecisionException;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.Return;
import riia.indicator.Submission.Status;

/** What happened to each version of a return, what they differ in, what is undone, which notes are carried over. */
class VersionsTest {

    private static final Period Q1 = Period.parse("2025-26-Q1");
    private static final String V1 = "demo-831-2025-26-Q1-v1";
    private static final String V2 = "demo-831-2025-26-Q1-v2";
    private static final Return DERBY = new Return("demo", Desk.DERBY, Q1);

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, LocalDate.of(2025, 11, 22));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private List<String> history() {
        return desk.submissions.history(DERBY).stream().map(one -> one.version().version() + " " + String.join(", ",
                one.acts().stream().map(act -> act.what() + act.why().map(why -> " (" + why + ")").orElse("")).toList())).toList();
    }

    @Test
    void history_tells_what_was_done_to_each_version_and_why_newest_first() {
        desk.run(Mode.RECEIVE, "1.txt", "831,2025-26-Q1,A,1");
        desk.submissions.query(Desk.ACTOR, V1, "is A all of it?");
        desk.submissions.reject(Desk.ACTOR, V1, "half of it is missing");
        desk.run(Mode.ACCEPT, "2.txt", "831,2025-26-Q1,A,2");
        desk.run(Mode.RECEIVE, "3.txt", "831,2025-26-Q1,A,3");
        desk.submissions.accept(Desk.ACTOR, "demo-831-2025-26-Q1-v3", "agreed by telephone");
        assertThat(history()).containsExactly("3 received, accepted (agreed by telephone)", "2 received, accepted, superseded (by demo-831-2025-26-Q1-v3)",
                "1 received, queried (is A all of it?), rejected (half of it is missing)");
        desk.released.add("demo-831-2025-26-Q1-v3");
        assertThat(desk.submissions.history(DERBY).get(0).released()).isTrue();
        assertThat(desk.submissions.history(DERBY).get(0).version().file()).isEqualTo("3.txt");
    }

    @Test
    void a_version_that_a_file_superseded_as_it_came_says_so() {
        desk.run(Mode.ACCEPT, "1.txt", "831,2025-26-Q1,A,1");
        desk.run(Mode.ACCEPT, "2.txt", "831,2025-26-Q1,A,2");
        assertThat(history()).containsExactly("2 received, accepted", "1 received, accepted, superseded (by " + V2 + ")");
        desk.submissions.undo(Desk.ACTOR, V2);
        assertThat(history().get(0)).startsWith("2 received, accepted, undone");
        assertThat(history().get(1)).startsWith("1 received, accepted, superseded (by " + V2 + "), reinstated");
    }

    @Test
    void each_decision_is_undone_to_how_the_submission_waited_before() {
        desk.run(Mode.ACCEPT, "1.txt", "831,2025-26-Q1,A,1");
        desk.run(Mode.RECEIVE, "2.txt", "831,2025-26-Q1,A,2");
        desk.submissions.query(Desk.ACTOR, V2);
        desk.submissions.accept(Desk.ACTOR, V2);
        assertThat(desk.submissions.undo(Desk.ACTOR, V2).status()).isEqualTo(Status.QUERIED);
        assertThat(desk.stored()).containsExactly(V1 + " accepted", V2 + " queried");
        assertThat(desk.submissions.undo(Desk.ACTOR, V2).status()).isEqualTo(Status.RECEIVED);
        assertThatThrownBy(() -> desk.submissions.undo(Desk.ACTOR, V2)).isInstanceOf(DecisionException.class).hasMessageContaining("received");
        desk.submissions.reject(Desk.ACTOR, V2, "no");
        assertThat(desk.submissions.undo(Desk.ACTOR, V2).status()).isEqualTo(Status.RECEIVED);
        desk.submissions.withdraw(Desk.ACTOR, V2);
        assertThat(desk.submissions.undo(Desk.ACTOR, V2).status()).isEqualTo(Status.RECEIVED);
        desk.submissions.accept(Desk.ACTOR, V2);
        assertThatThrownBy(() -> desk.submissions.undo(Desk.ACTOR, V1)).isInstanceOf(DecisionException.class).hasMessageContaining("superseded");
        assertThat(desk.store.journal).contains("undone indicator/submission/" + V2 + " (" + V2 + "): accepted -> queried again: no longer accepted");
    }

    @Test
    void what_was_released_is_not_undone() {
        desk.run(Mode.ACCEPT, "1.txt", "831,2025-26-Q1,A,1");
        desk.released.add(V1);
        assertThatThrownBy(() -> desk.submissions.undo(Desk.ACTOR, V1)).isInstanceOf(DecisionException.class).hasMessageContaining("released");
        assertThat(desk.stored()).containsExactly(V1 + " accepted");
    }

    private List<String> differences(String id, Optional<String> against) {
        return desk.submissions.differences(id, against).stream().map(one -> one.indicator() + " " + one.part().label() + " "
                + one.before().map(Value::text).orElse("-") + " " + one.after().map(Value::text).orElse("-") + " "
                + one.difference().map(Object::toString).orElse("-") + " " + one.note().orElse("-")).toList();
    }

    @Test
    void versions_differ_cell_by_cell_in_the_order_of_the_later_file() {
        desk.run(Mode.RECEIVE, "1.txt", "831,2025-26-Q1,A,10", "831,2025-26-Q1,B,7", "831,2025-26-Q1,C,4");
        desk.run(Mode.RECEIVE, "2.txt", "831,2025-26-Q1,C,4,checked", "831,2025-26-Q1,A,7,counted anew");
        desk.run(Mode.RECEIVE, "3.txt", "831,2025-26-Q1,A,10", "831,2025-26-Q1,B,7", "831,2025-26-Q1,C,5");
        assertThat(differences(V2, Optional.empty())).containsExactly("C note - checked - -", "A number 10 7 -3 counted anew",
                "A note - counted anew - -", "B number 7 - - -");
        assertThat(differences("demo-831-2025-26-Q1-v3", Optional.of(V1))).containsExactly("C number 4 5 1 -");
        assertThat(differences(V1, Optional.of("demo-831-2025-26-Q1-v3"))).containsExactly("C number 5 4 -1 -");
        assertThat(differences(V1, Optional.empty())).as("the first differs from nothing in all it has").hasSize(3);
        assertThat(differences(V1, Optional.of(V1))).isEmpty();
        desk.run(Mode.RECEIVE, "q2.txt", "831,2025-26-Q2,A,1");
        assertThatThrownBy(() -> desk.submissions.differences(V1, Optional.of("demo-831-2025-26-Q2-v1")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no version of the same return").hasMessageContaining(V2);
        assertThatThrownBy(() -> desk.submissions.differences("x", Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_note_is_carried_over_until_another_is_given_or_it_is_ended() {
        desk.run(Mode.ACCEPT, "q1.txt", "831,2025-26-Q1,B,1,counts referrals twice", "831,2025-26-Q1,A,1,new front door", "856,2025-26-Q1,A,1,Leicester's");
        desk.run(Mode.RECEIVE, "q2.txt", "831,2025-26-Q2,A,2", "831,2025-26-Q2,B,2,counts once now");
        String q2 = "demo-831-2025-26-Q2-v1";
        assertThat(desk.notes.with(q2)).containsExactly(new CarriedNote("A", "Total", "new front door", Q1, V1));
        assertThat(desk.notes.with(V1)).isEmpty();
        Return next = new Return("demo", Desk.DERBY, Q1.next());
        assertThat(desk.notes.before(next)).extracting(CarriedNote::indicator).as("in the dataset's order").containsExactly("A", "B");
        desk.submissions.accept(Desk.ACTOR, q2);
        assertThat(desk.notes.before(third())).extracting(CarriedNote::text).containsExactly("new front door", "counts once now");
        CarriedNote frontDoor = desk.notes.before(third()).get(0);
        assertThatThrownBy(() -> desk.notes.end(Desk.ACTOR, third(), frontDoor, "NHS 943 476 5919")).isInstanceOf(DecisionException.class)
                .hasMessageContaining("NHS");
        desk.notes.end(Desk.ACTOR, third(), frontDoor, "a year ago");
        assertThat(desk.notes.before(third())).extracting(CarriedNote::text).containsExactly("counts once now");
        assertThatThrownBy(() -> desk.notes.end(Desk.ACTOR, third(), frontDoor, "")).isInstanceOf(DecisionException.class);
        assertThat(desk.submissions.figures(V1)).as("the submission keeps it").anyMatch(one -> one.note().equals(Optional.of("new front door")));
        assertThat(desk.notes.with("unknown")).isEmpty();
    }

    private static Return third() {
        return new Return("demo", Desk.DERBY, Q1.next().next());
    }
}
