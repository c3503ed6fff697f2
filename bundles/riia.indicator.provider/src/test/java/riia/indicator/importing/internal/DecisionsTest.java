// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.base.Period;
import riia.base.Value;
import riia.indicator.Cube;
import riia.indicator.DecisionException;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.indicator.Tracker.State;
import riia.indicator.keeping.internal.KeptExamination;
import riia.store.Finding;

/** What is decided about submissions, and what the tracker, the cube and the examination make of it. */
class DecisionsTest {

    private static final Period Q1 = Period.parse("2025-26-Q1");
    private static final String V1 = "demo-831-2025-26-Q1-v1";
    private static final String V2 = "demo-831-2025-26-Q1-v2";
    private static final String V3 = "demo-831-2025-26-Q1-v3";

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

    private void arrive(Mode mode, int figure) {
        desk.run(mode, figure + ".txt", "831,2025-26-Q1,A," + figure);
    }

    private long inForce() {
        Cube cube = desk.observations.cube("demo").orElseThrow();
        return cube.authority(Desk.DERBY) < 0 ? Cube.ABSENT
                : cube.number(cube.authority(Desk.DERBY), cube.period(Q1), cube.series("A", "Total"));
    }

    @Test
    void accepting_supersedes_and_withdrawing_brings_back_in_turn() {
        arrive(Mode.ACCEPT, 1);
        arrive(Mode.RECEIVE, 2);
        assertThat(inForce()).isEqualTo(1);
        desk.submissions.accept(Desk.ACTOR, V2);
        arrive(Mode.ACCEPT, 3);
        assertThat(desk.stored()).containsExactly(V1 + " superseded", V2 + " superseded", V3 + " accepted");
        assertThat(inForce()).isEqualTo(3);
        desk.submissions.withdraw(Desk.ACTOR, V3);
        assertThat(desk.stored()).containsExactly(V1 + " superseded", V2 + " accepted", V3 + " withdrawn");
        assertThat(inForce()).isEqualTo(2);
        desk.submissions.withdraw(Desk.ACTOR, V2);
        desk.submissions.withdraw(Desk.ACTOR, V1);
        assertThat(inForce()).isEqualTo(Cube.ABSENT);
        assertThat(desk.store.journal).contains(
                "accepted indicator/submission/" + V2 + " (" + V2 + "): received -> accepted",
                "superseded indicator/submission/" + V1 + " (" + V1 + "): accepted -> superseded by " + V2,
                "withdrawn indicator/submission/" + V3 + " (" + V3 + "): accepted -> withdrawn",
                "reinstated indicator/submission/" + V2 + " (" + V2 + "): superseded -> accepted again: " + V3 + " was withdrawn");
    }

    @Test
    void queried_ones_are_still_decided_about_and_rejected_ones_no_more() {
        arrive(Mode.RECEIVE, 1);
        assertThat(desk.submissions.query(Desk.ACTOR, V1).status()).isEqualTo(Submission.Status.QUERIED);
        assertThat(desk.submissions.reject(Desk.ACTOR, V1, "wrong quarter").status()).isEqualTo(Submission.Status.REJECTED);
        assertThat(desk.store.journal).last().asString().endsWith("queried -> rejected: wrong quarter");
        assertThatThrownBy(() -> desk.submissions.accept(Desk.ACTOR, V1)).isInstanceOf(DecisionException.class)
                .hasMessageContaining("rejected").hasMessageContaining("received or queried");
        assertThatThrownBy(() -> desk.submissions.accept(Desk.ACTOR, "demo-1")).isInstanceOf(DecisionException.class);
        assertThat(desk.store.announced).containsExactly(Submissions.TOPIC + "RECEIVED " + V1, Submissions.TOPIC + "QUERIED " + V1,
                Submissions.TOPIC + "REJECTED " + V1);
    }

    @Test
    void a_released_return_is_not_withdrawn() {
        arrive(Mode.ACCEPT, 1);
        desk.released.add(V1);
        assertThatThrownBy(() -> desk.submissions.withdraw(Desk.ACTOR, V1)).isInstanceOf(DecisionException.class)
                .hasMessageContaining("released");
        assertThat(desk.stored()).containsExactly(V1 + " accepted");
        assertThat(state(Q1)).isEqualTo(State.RELEASED);
    }

    @Test
    void the_cube_is_one_object_until_something_of_its_dataset_changes() {
        arrive(Mode.ACCEPT, 1);
        Cube first = desk.observations.cube("demo").orElseThrow();
        assertThat(desk.observations.cube("demo")).containsSame(first);
        desk.store.write(Desk.ACTOR, transaction -> null);
        assertThat(desk.observations.cube("demo")).as("another area's commit").containsSame(first);
        arrive(Mode.ACCEPT, 2);
        Cube second = desk.observations.cube("demo").orElseThrow();
        assertThat(second).isNotSameAs(first);
        assertThat(first.number(0, 0, 0)).as("the first stays as it was").isEqualTo(1);
        assertThat(second.sequence()).isGreaterThan(first.sequence());
        desk.install(Desk.dataset("demo", List.of("B"), List.of()));
        Cube third = desk.observations.cube("demo").orElseThrow();
        assertThat(third.hidden()).isEqualTo(1);
        assertThat(third.series()).containsExactly(new Cube.Series("B", "Total"));
        assertThat(third.value(0, 0, 0)).isEqualTo(Optional.<Value>empty());
        desk.installed.clear();
        assertThat(desk.observations.cube("demo")).isEmpty();
    }

    private State state(Period period) {
        Tracker tracker = desk.submissions.tracker("demo");
        return tracker.cells().get(tracker.authorities().indexOf(Desk.DERBY)).get(tracker.periods().indexOf(period)).state();
    }

    @Test
    void the_tracker_shows_every_return_since_the_first_that_came() {
        arrive(Mode.ACCEPT, 1);
        Tracker tracker = desk.submissions.tracker("demo");
        assertThat(tracker.periods()).extracting(Period::code).containsExactly("2025-26-Q1", "2025-26-Q2");
        assertThat(tracker.cells().stream().map(row -> row.stream().map(one -> one.authority() + " " + one.state().label() + " "
                + one.due().orElseThrow() + " " + one.dueAssumed()).collect(Collectors.joining("; "))))
                .containsExactly("831 accepted 2025-07-31 true; 831 late 2025-10-31 true", "856 late 2025-07-31 true; 856 late 2025-10-31 true");
        desk.run(Mode.RECEIVE, "next.txt", "831,2025-26-Q3,A,5");
        assertThat(desk.submissions.tracker("demo").periods()).extracting(Period::code)
                .containsExactly("2025-26-Q1", "2025-26-Q2", "2025-26-Q3");
        assertThat(state(Period.parse("2025-26-Q3"))).isEqualTo(State.RECEIVED);
        desk.submissions.withdraw(Desk.ACTOR, "demo-831-2025-26-Q3-v1");
        assertThat(state(Period.parse("2025-26-Q3"))).isEqualTo(State.NOT_DUE);
    }

    @Test
    void comparators_are_listed_only_when_everyone_is_asked_for() {
        desk.run(Mode.ACCEPT, "all.txt", "202,2025-26-Q1,A,1", "831,2025-26-Q1,A,1");
        assertThat(desk.submissions.list(new Submissions.Filter(Optional.of("demo"), Optional.of(Q1),
                Optional.of(Submission.Status.ACCEPTED), false))).extracting(Submission::id).containsExactly(V1);
        assertThat(desk.submissions.list(Submissions.Filter.ALL)).hasSize(2);
        assertThat(desk.submissions.tracker("demo").authorities()).containsExactly(Desk.DERBY, Desk.LEICESTER);
    }

    @Test
    void the_examination_is_content_and_finds_each_kind_of_damage() {
        arrive(Mode.ACCEPT, 1);
        arrive(Mode.ACCEPT, 2);
        assertThat(examine()).extracting(Finding::sound).containsOnly(true);
        assertThat(examine()).extracting(Finding::what).containsExactly("2 submissions", "versions in force", "2 files");
        damage("UPDATE indicator_submission SET status = 'accepted'");
        assertThat(wrong()).singleElement().satisfies(one -> assertThat(one.message()).contains("2 versions are accepted"));
        damage("UPDATE indicator_submission SET status = 'superseded' WHERE version = 1");
        damage("UPDATE indicator_submission SET readings = 7 WHERE version = 1");
        assertThat(wrong()).singleElement().satisfies(one -> assertThat(one.what()).isEqualTo(V1));
        damage("UPDATE indicator_submission SET block = problems WHERE version = 1");
        assertThat(wrong()).singleElement().satisfies(one -> assertThat(one.message()).contains("damaged"));
        damage("UPDATE indicator_submission SET block = (SELECT block FROM indicator_submission WHERE version = 2), readings = 1");
        assertThat(wrong()).isEmpty();
        damage("UPDATE indicator_file SET byte_count = 3 WHERE name = '1.txt'");
        assertThat(wrong()).singleElement().satisfies(one -> assertThat(one.what()).startsWith("file "));
    }

    private void damage(String sql) {
        desk.store.write(Desk.ACTOR, transaction -> {
            try (var statement = transaction.connection().createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    private List<Finding> examine() {
        return desk.store.read(new KeptExamination(null)::examine);
    }

    private List<Finding> wrong() {
        return examine().stream().filter(one -> !one.sound()).toList();
    }
}
