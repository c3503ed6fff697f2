// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.ImportReport;
import riia.indicator.Promise;
import riia.indicator.Return;
import riia.indicator.Submission;
import riia.indicator.Submission.Status;
import riia.indicator.Tracker;
import riia.indicator.Tracker.State;
import riia.indicator.returns.internal.CellFace.Tone;
import riia.workbench.Outcome;
import riia.workbench.Question;

class ReturnsModelTest {

    private static final AreaCode DERBY = new AreaCode("831");
    private static final Actor ACTOR = new Actor("p", "coordinator");
    private static final Period QUARTER = Period.parse("2025-26-Q2");

    private static Submission submission(Status status, int version, int errors) {
        return new Submission("riia-831-2025-26-Q2-v" + version, "riia", "", "1.0.0", "", DERBY, QUARTER, version, status, Instant.EPOCH,
                ACTOR, errors, 0, 35, "derby.csv", "");
    }

    private static Tracker.Cell cell(State state, Optional<Submission> newest) {
        return new Tracker.Cell(DERBY, QUARTER, state, Optional.of(LocalDate.of(2025, 10, 31)), true, newest);
    }

    private static ReturnDetail detail(Submission shown, Optional<String> readOnly) {
        return detail(cell(state(shown), Optional.of(shown)), List.of(shown), Optional.of(shown), readOnly);
    }

    private static State state(Submission one) {
        return one.status() == Status.QUERIED ? State.QUERIED : one.status() == Status.ACCEPTED ? State.ACCEPTED
                : one.status() == Status.RECEIVED ? State.RECEIVED : State.LATE;
    }

    private static ReturnDetail detail(Tracker.Cell cell, List<Submission> versions, Optional<Submission> shown, Optional<String> readOnly) {
        return new ReturnDetail("Derby", new Return("riia", DERBY, QUARTER), cell, versions.stream()
                .map(one -> new VersionStory(one, List.of())).toList(), shown, List.of(), List.of(), List.of(), readOnly);
    }

    private static Problem problem(Severity severity, String rule, int row) {
        return new Problem(severity, rule, Place.cell("derby.csv", row, "number"), Subject.of(DERBY, "R01", QUARTER), "many",
                "a whole number", "Row " + row + ": 'many' is not a whole number");
    }

    @Test
    void every_state_has_words_and_a_sign_or_is_quiet() {
        for (State state : State.values()) {
            CellFace face = CellFace.of(cell(state, Optional.empty()));
            assertThat(face.words()).as(state.name()).isNotBlank();
            assertThat(face.tone() == Tone.NONE).as(state.name()).isEqualTo(face.sign().isEmpty());
        }
    }

    @Test
    void a_received_return_with_errors_counts_them_instead_of_looking_well() {
        assertThat(CellFace.of(cell(State.RECEIVED, Optional.of(submission(Status.RECEIVED, 1, 2)))))
                .isEqualTo(new CellFace(Tone.BAD, "\u2715", "2 errors"));
        assertThat(CellFace.of(cell(State.RECEIVED, Optional.of(submission(Status.RECEIVED, 2, 0)))).words()).isEqualTo("received v2");
    }

    @Test
    void a_sentence_says_all_that_the_colours_say_and_that_a_date_is_assumed() {
        assertThat(CellFace.sentence("Derby", cell(State.ACCEPTED, Optional.of(submission(Status.ACCEPTED, 1, 0)))))
                .isEqualTo("Derby, 2025-26-Q2: accepted, version 1. Due 31 October 2025 (assumed)");
    }

    private static List<Deed> possible(ReturnDetail detail) {
        return Arrays.stream(Deed.values()).filter(one -> one.possible(detail)).toList();
    }

    @Test
    void what_can_be_done_follows_from_how_the_return_stands() {
        assertThat(possible(detail(submission(Status.RECEIVED, 1, 0), Optional.empty())))
                .containsExactly(Deed.ACCEPT, Deed.QUERY, Deed.REJECT, Deed.WITHDRAW);
        assertThat(possible(detail(submission(Status.RECEIVED, 1, 1), Optional.empty()))).containsExactly(Deed.QUERY, Deed.REJECT, Deed.WITHDRAW);
        assertThat(possible(detail(submission(Status.QUERIED, 1, 0), Optional.empty())))
                .containsExactly(Deed.ACCEPT, Deed.REJECT, Deed.WITHDRAW, Deed.UNDO);
        assertThat(possible(detail(submission(Status.ACCEPTED, 1, 0), Optional.empty()))).containsExactly(Deed.UNDO);
        assertThat(possible(detail(submission(Status.REJECTED, 1, 0), Optional.empty())))
                .containsExactly(Deed.UNDO, Deed.NIL, Deed.PROMISE, Deed.EXCEPT);
        assertThat(possible(detail(cell(State.DUE, Optional.empty()), List.of(), Optional.empty(), Optional.empty())))
                .containsExactly(Deed.NIL, Deed.PROMISE, Deed.EXCEPT);
        assertThat(possible(detail(cell(State.NIL_RETURN, Optional.empty()), List.of(), Optional.empty(), Optional.empty())))
                .containsExactly(Deed.UNDO);
        assertThat(possible(detail(cell(State.NOT_EXPECTED, Optional.empty()), List.of(), Optional.empty(), Optional.empty()))).isEmpty();
        Submission accepted = submission(Status.ACCEPTED, 1, 0);
        assertThat(possible(detail(cell(State.RELEASED, Optional.of(accepted)), List.of(accepted), Optional.of(accepted), Optional.empty())))
                .as("released").isEmpty();
    }

    @Test
    void acceptance_of_what_has_errors_is_shown_but_not_possible() {
        assertThat(Deed.ACCEPT.suits(detail(submission(Status.RECEIVED, 1, 1), Optional.empty()))).isTrue();
        assertThat(Deed.ACCEPT.suits(detail(submission(Status.ACCEPTED, 1, 0), Optional.empty()))).isFalse();
    }

    @Test
    void each_deed_has_a_letter_of_its_own_that_no_other_key_of_the_matrix_has() {
        assertThat(Arrays.stream(Deed.values()).map(Deed::letter)).doesNotHaveDuplicates().doesNotContain('C', 'D');
        assertThat(Deed.of('q')).contains(Deed.QUERY);
        assertThat(Deed.of('x')).isEmpty();
    }

    @Test
    void what_must_be_known_is_asked_for_and_said_to_be_lacking() {
        ReturnDetail late = detail(cell(State.LATE, Optional.empty()), List.of(), Optional.empty(), Optional.empty());
        Question promise = Deed.PROMISE.question(late).orElseThrow();
        assertThat(promise.lacking(Map.of(Deed.UNTIL, "2025-12-01", Question.REASON, " "))).map(Question.Field::label).contains("Why it is late");
        assertThat(promise.lacking(Map.of(Deed.UNTIL, "2025-12-01", Question.REASON, "x"))).isEmpty();
        assertThat(Deed.EXCEPT.question(late).orElseThrow().fields().get(0).value()).isEqualTo("2025-10-31");
        assertThat(Deed.ACCEPT.question(late)).isEmpty();
        assertThat(Deed.QUERY.question(late).orElseThrow().lacking(Map.of())).as("may be left empty").isEmpty();
    }

    @Test
    void nothing_can_be_decided_while_the_region_is_missing_and_it_says_why() {
        ReturnDetail detail = detail(submission(Status.RECEIVED, 1, 0), Optional.of("The profile is not installed"));
        assertThat(possible(detail)).isEmpty();
        assertThat(detail.hint()).isEqualTo("The profile is not installed");
    }

    @Test
    void a_late_cell_says_by_how_much_or_until_when_it_is_promised() {
        Promise promise = new Promise(new Return("riia", DERBY, QUARTER), LocalDate.of(2025, 11, 14), "new system", Instant.EPOCH, ACTOR);
        Tracker.Cell late = new Tracker.Cell(DERBY, QUARTER, State.LATE, Optional.of(LocalDate.of(2025, 10, 31)), false, Optional.empty(), 10,
                Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(CellFace.of(late)).isEqualTo(new CellFace(Tone.BAD, "!", "late, 10 days"));
        Tracker.Cell promised = new Tracker.Cell(DERBY, QUARTER, State.LATE, late.due(), false, Optional.empty(), 10, Optional.of(promise),
                Optional.empty(), Optional.empty());
        assertThat(CellFace.of(promised).words()).isEqualTo("late \u2192 14 Nov");
        assertThat(CellFace.sentence("Derby", promised))
                .isEqualTo("Derby, 2025-26-Q2: late. Due 31 October 2025, 10 days ago. Promised for 14 November 2025: new system");
    }

    @Test
    void more_than_a_few_problems_of_a_kind_are_one_line_with_their_count_and_rows() {
        List<Problem> many = IntStream.rangeClosed(2, 501).mapToObj(row -> problem(Severity.ERROR, "not-a-number", row)).toList();
        ProblemGroup group = ProblemGroup.of(many).get(0);
        assertThat(group.title()).isEqualTo("500 errors: not a number");
        assertThat(group.collapsed()).isTrue();
        assertThat(group.span()).isEqualTo("rows 2 to 501");
        assertThat(ProblemGroup.of(many.subList(0, 5)).get(0).collapsed()).isFalse();
    }

    @Test
    void only_what_is_late_is_marked_and_without_marks_the_selected_return_is_asked_for_or_all_of_its_period() {
        AreaCode leicester = new AreaCode("856");
        Tracker.Cell late = cell(State.LATE, Optional.empty());
        Tracker.Cell due = new Tracker.Cell(leicester, QUARTER, State.DUE, Optional.empty(), false, Optional.empty());
        Tracker.Cell before = new Tracker.Cell(leicester, QUARTER.previous(), State.LATE, Optional.empty(), false, Optional.empty());
        Tracker.Cell accepted = new Tracker.Cell(DERBY, QUARTER.previous(), State.ACCEPTED, Optional.empty(), false, Optional.empty());
        Tracker tracker = new Tracker("riia", List.of(DERBY, leicester), List.of(QUARTER.previous(), QUARTER),
                List.of(List.of(accepted, late), List.of(before, due)));
        LateMarks marks = new LateMarks();
        Return derby = new Return("riia", DERBY, QUARTER);
        Return leicesterBefore = new Return("riia", leicester, QUARTER.previous());
        assertThat(marks.chosen(tracker, Optional.empty())).containsExactly(derby, leicesterBefore);
        assertThat(marks.chosen(tracker, Optional.of(late))).containsExactly(derby);
        assertThat(marks.chosen(tracker, Optional.of(due))).as("what is late in its period").containsExactly(derby);
        marks.toggle("riia", due);
        assertThat(marks.has("riia", due)).isFalse();
        marks.toggle("riia", before);
        assertThat(marks.chosen(tracker, Optional.of(late))).containsExactly(leicesterBefore);
        marks.keepLate(new Tracker("riia", List.of(), List.of(), List.of()));
        assertThat(marks.has("riia", before)).isFalse();
    }

    @Test
    void problems_are_grouped_by_rule_errors_first_with_their_cells() {
        List<ProblemGroup> groups = ProblemGroup.of(List.of(problem(Severity.WARNING, "roll-forward", 9),
                problem(Severity.ERROR, "not-a-number", 12), problem(Severity.WARNING, "roll-forward", 3)));
        assertThat(groups).extracting(ProblemGroup::title).containsExactly("1 error: not a number", "2 warnings: roll forward");
        assertThat(ProblemGroup.place(groups.get(0).problems().get(0))).isEqualTo("row 12, number");
        assertThat(ProblemGroup.figure(groups.get(0).problems().get(0))).isEqualTo("831 R01 2025-26-Q2");
    }

    @Test
    void what_became_of_a_file_is_said_in_words_with_what_was_found() {
        ImportReport report = new ImportReport(ImportReport.Outcome.REFUSED, "derby.csv", "", Optional.of("riia"), Optional.empty(), 3,
                List.of(), 0, List.of(problem(Severity.ERROR, "not-a-number", 12)));
        ImportedFile told = ImportedFile.of("derby.csv", new Outcome.Done<>(report));
        assertThat(told.tone()).isEqualTo(Tone.BAD);
        assertThat(told.words()).isEqualTo("not accepted because of its errors; nothing was kept, 1 error");
        assertThat(ImportedFile.of("gone.csv", new Outcome.Failed<>("gone.csv is not there")).words())
                .isEqualTo("not imported: gone.csv is not there");
    }

    @Test
    void the_version_in_force_is_shown_first_unless_one_waits_for_a_decision() {
        Submission accepted = submission(Status.ACCEPTED, 1, 0);
        Submission rejected = submission(Status.REJECTED, 2, 0);
        Submission received = submission(Status.RECEIVED, 3, 0);
        assertThat(ReturnDetail.first(List.of(rejected, accepted))).contains(accepted);
        assertThat(ReturnDetail.first(List.of(received, rejected, accepted))).contains(received);
        assertThat(ReturnDetail.first(List.of(rejected))).contains(rejected);
        Submission correction = submission(Status.ACCEPTED, 2, 0);
        assertThat(ReturnDetail.first(List.of(correction, submission(Status.QUERIED, 1, 0)))).as("queried, then corrected").contains(correction);
        ReturnDetail detail = detail(cell(State.ACCEPTED, Optional.of(accepted)), List.of(rejected, accepted), Optional.of(accepted), Optional.empty());
        assertThat(detail.standing()).isEqualTo("accepted, v1");
        assertThat(detail.hasDifference()).isTrue();
        assertThat(detail(accepted, Optional.empty()).hasDifference()).isFalse();
    }

    @Test
    void figures_kept_in_another_dataset_than_the_one_shown_are_announced() {
        ReturnsMatrix.Choice riia = new ReturnsMatrix.Choice("riia", "Quarterly");
        ReturnsMatrix.Choice dfe = new ReturnsMatrix.Choice("dfe", "Published");
        ImportedFile file = new ImportedFile("b1.csv", Tone.WARN, "1 return kept as received, 2 errors.", Optional.of("dfe"), List.of());
        assertThat(ImportedFile.line(List.of(file), Optional.of(riia), List.of(riia, dfe)))
                .isEqualTo("1 return kept as received, 2 errors. Kept in Published: choose it above to see it.");
        assertThat(ImportedFile.line(List.of(file), Optional.of(dfe), List.of(riia, dfe))).isEqualTo(file.words());
        assertThat(ImportedFile.line(List.of(file, file), Optional.of(dfe), List.of(riia, dfe)))
                .isEqualTo("0 without errors, 2 kept with errors.");
    }

    @Test
    void the_summary_counts_what_asks_for_something() {
        ReturnsMatrix matrix = new ReturnsMatrix(List.of(), Optional.empty(), List.of("Derby"), new Tracker("riia", List.of(DERBY),
                List.of(QUARTER.previous(), QUARTER), List.of(List.of(cell(State.ACCEPTED, Optional.of(submission(Status.ACCEPTED, 1, 0))),
                        cell(State.LATE, Optional.empty())))), Optional.empty());
        assertThat(matrix.summary()).isEqualTo("1 late  \u00B7  1 accepted");
        assertThat(matrix.hasFigures()).isTrue();
    }
}
