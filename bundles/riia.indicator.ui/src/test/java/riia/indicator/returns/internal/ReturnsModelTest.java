// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.ImportReport;
import riia.indicator.Submission;
import riia.indicator.Submission.Status;
import riia.indicator.Tracker;
import riia.indicator.Tracker.State;
import riia.indicator.returns.internal.CellFace.Tone;
import riia.indicator.returns.internal.ReturnsModel.Decision;
import riia.workbench.Outcome;

class ReturnsModelTest {

    private static final AreaCode DERBY = new AreaCode("831");
    private static final Period QUARTER = Period.parse("2025-26-Q2");

    private static Submission submission(Status status, int version, int errors) {
        return new Submission("riia-831-2025-26-Q2-v" + version, "riia", "", "1.0.0", "", DERBY, QUARTER, version, status, Instant.EPOCH,
                new Actor("p", "coordinator"), errors, 0, 35, "derby.csv", "");
    }

    private static Tracker.Cell cell(State state, Optional<Submission> newest) {
        return new Tracker.Cell(DERBY, QUARTER, state, Optional.of(LocalDate.of(2025, 10, 31)), true, newest);
    }

    private static ReturnDetail detail(Submission shown, Optional<String> readOnly) {
        return new ReturnDetail("Derby", cell(State.RECEIVED, Optional.of(shown)), List.of(shown), Optional.of(shown), List.of(), readOnly);
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

    @Test
    void only_a_received_or_queried_return_without_errors_can_be_accepted() {
        assertThat(detail(submission(Status.RECEIVED, 1, 0), Optional.empty()).can(Decision.ACCEPT)).isTrue();
        assertThat(detail(submission(Status.RECEIVED, 1, 1), Optional.empty()).can(Decision.ACCEPT)).isFalse();
        assertThat(detail(submission(Status.RECEIVED, 1, 1), Optional.empty()).can(Decision.REJECT)).isTrue();
        assertThat(detail(submission(Status.QUERIED, 1, 0), Optional.empty()).can(Decision.QUERY)).isFalse();
        assertThat(detail(submission(Status.ACCEPTED, 1, 0), Optional.empty()).can(Decision.WITHDRAW)).isTrue();
        assertThat(detail(submission(Status.SUPERSEDED, 1, 0), Optional.empty()).can(Decision.WITHDRAW)).isFalse();
    }

    @Test
    void nothing_can_be_decided_while_the_region_is_missing_and_it_says_why() {
        ReturnDetail detail = detail(submission(Status.RECEIVED, 1, 0), Optional.of("The profile is not installed"));
        for (Decision decision : Decision.values()) {
            assertThat(detail.can(decision)).as(decision.name()).isFalse();
        }
        assertThat(detail.hint()).isEqualTo("The profile is not installed");
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
        ReturnDetail detail = new ReturnDetail("Derby", cell(State.ACCEPTED, Optional.of(accepted)), List.of(rejected, accepted),
                Optional.of(accepted), List.of(), Optional.empty());
        assertThat(detail.standing()).isEqualTo("accepted, v1");
        assertThat(detail.can(Decision.WITHDRAW)).isTrue();
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
