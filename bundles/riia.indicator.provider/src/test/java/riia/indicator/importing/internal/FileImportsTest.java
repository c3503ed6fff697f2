// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.base.CancelledException;
import riia.base.Period;
import riia.base.Problem;
import riia.base.Progress;
import riia.indicator.CheckDeclaration;
import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
import riia.indicator.DecisionException;
import riia.indicator.ImportReport;
import riia.indicator.ImportReport.Outcome;
import riia.indicator.ImportRequest;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.ImportSource;
import riia.indicator.spi.Check;
import riia.indicator.spi.ReturnFigures;

class FileImportsTest {

    private static final Period Q1 = Period.parse("2025-26-Q1");
    private static final String[] GOOD = {"831,2025-26-Q1,A,10", "831,2025-26-Q1,B,20", "856,2025-26-Q1,A,30"};

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, LocalDate.of(2025, 7, 15));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void a_clean_file_is_received_or_accepted_as_asked() {
        assertThat(desk.run(Mode.CHECK, "a.txt", GOOD).outcome()).isEqualTo(Outcome.CHECKED);
        assertThat(desk.stored()).isEmpty();
        ImportReport received = desk.run(Mode.RECEIVE, "a.txt", GOOD);
        assertThat(received.outcome()).isEqualTo(Outcome.RECEIVED);
        assertThat(received.rows()).isEqualTo(4);
        assertThat(desk.stored()).containsExactly("demo-831-2025-26-Q1-v1 received", "demo-856-2025-26-Q1-v1 received");
        assertThat(desk.run(Mode.ACCEPT, "b.txt", "831,2025-26-Q2,A,1").outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(desk.submissions.figures("demo-831-2025-26-Q1-v1")).extracting("indicator", "row")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("A", 2), org.assertj.core.groups.Tuple.tuple("B", 3));
        assertThat(desk.store.announced).containsExactly("riia/indicator/submission/RECEIVED demo-831-2025-26-Q1-v1",
                "riia/indicator/submission/ACCEPTED demo-831-2025-26-Q2-v1");
    }

    @Test
    void the_same_bytes_again_store_nothing() {
        desk.run(Mode.ACCEPT, "a.txt", GOOD);
        List<String> before = desk.stored();
        ImportReport again = desk.run(Mode.ACCEPT, "renamed.txt", GOOD);
        assertThat(again.outcome()).isEqualTo(Outcome.ALREADY_RECEIVED);
        assertThat(again.successful()).isTrue();
        assertThat(desk.stored()).isEqualTo(before);
        assertThat(desk.files()).isEqualTo(1);
    }

    @Test
    void other_bytes_make_new_versions_only_where_figures_differ() {
        desk.run(Mode.ACCEPT, "a.txt", GOOD);
        ImportReport second = desk.run(Mode.ACCEPT, "b.txt", "856,2025-26-Q1,A,31", "831,2025-26-Q1,B,20", "831,2025-26-Q1,A,10",
                "831,2025-26-Q2,A,11");
        assertThat(second.unchanged()).isEqualTo(1);
        assertThat(desk.stored()).containsExactly("demo-831-2025-26-Q1-v1 accepted", "demo-856-2025-26-Q1-v1 superseded",
                "demo-856-2025-26-Q1-v2 accepted", "demo-831-2025-26-Q2-v1 accepted");
        assertThat(desk.run(Mode.ACCEPT, "c.txt", "831,2025-26-Q1,B,20", "831,2025-26-Q1,A,10").outcome())
                .isEqualTo(Outcome.ALREADY_RECEIVED);
        assertThat(desk.files()).isEqualTo(2);
    }

    @Test
    void a_check_says_which_returns_a_file_holds_and_how_many_of_them_are_kept_already() {
        desk.run(Mode.ACCEPT, "a.txt", GOOD);
        List<String> before = desk.stored();
        ImportReport check = desk.run(Mode.CHECK, "b.txt", "856,2025-26-Q1,A,31", "831,2025-26-Q1,B,20", "831,2025-26-Q1,A,10",
                "831,2025-26-Q2,A,11");
        assertThat(check.returns()).extracting(riia.indicator.Return::id)
                .containsExactly("demo-831-2025-26-Q1", "demo-856-2025-26-Q1", "demo-831-2025-26-Q2");
        assertThat(check.unchanged()).isEqualTo(1);
        assertThat(desk.stored()).isEqualTo(before);
    }

    @Test
    void figures_that_only_wait_are_accepted_when_they_come_again_to_be_accepted() {
        desk.run(Mode.RECEIVE, "a.txt", GOOD);
        assertThat(desk.run(Mode.RECEIVE, "b.txt", GOOD[1], GOOD[0], GOOD[2]).outcome()).isEqualTo(Outcome.ALREADY_RECEIVED);
        assertThat(desk.run(Mode.ACCEPT, "b.txt", GOOD[1], GOOD[0], GOOD[2]).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(desk.stored()).contains("demo-831-2025-26-Q1-v1 received", "demo-831-2025-26-Q1-v2 accepted");
    }

    @Test
    void a_return_that_was_withdrawn_may_come_again_in_the_same_bytes() {
        desk.run(Mode.ACCEPT, "a.txt", GOOD);
        desk.submissions.withdraw(Desk.ACTOR, "demo-831-2025-26-Q1-v1");
        assertThat(desk.run(Mode.ACCEPT, "a.txt", GOOD).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(desk.stored()).containsExactly("demo-831-2025-26-Q1-v1 withdrawn", "demo-831-2025-26-Q1-v2 accepted",
                "demo-856-2025-26-Q1-v1 accepted");
        assertThat(desk.files()).isEqualTo(1);
    }

    @Test
    void errors_are_kept_with_what_is_received_but_let_nothing_be_accepted() {
        String[] bad = {"831,2025-26-Q1,A,n/a", "831,2025-26-Q1,B,2", "856,2025-26-Q1,A,3"};
        ImportReport refused = desk.run(Mode.ACCEPT, "bad.txt", bad);
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.successful()).isFalse();
        assertThat(desk.stored()).isEmpty();
        assertThat(desk.files()).isZero();
        ImportReport partly = desk.run(Mode.ACCEPT_CLEAN, "bad.txt", bad);
        assertThat(partly.outcome()).isEqualTo(Outcome.PARTLY_ACCEPTED);
        assertThat(partly.successful()).isFalse();
        assertThat(desk.stored()).containsExactly("demo-831-2025-26-Q1-v1 received", "demo-856-2025-26-Q1-v1 accepted");
        assertThat(desk.submissions.problems("demo-831-2025-26-Q1-v1")).isEqualTo(partly.problems()).hasSize(1);
        assertThatThrownBy(() -> desk.submissions.accept(Desk.ACTOR, "demo-831-2025-26-Q1-v1"))
                .isInstanceOf(DecisionException.class).hasMessageContaining("1 error");
    }

    @Test
    void a_row_that_belongs_nowhere_counts_against_its_neighbours() {
        desk.run(Mode.ACCEPT_CLEAN, "bad.txt", "800,2025-26-Q1,A,1", "831,2025-26-Q1,A,10", "???,2025-26-Q1,B,20",
                "831,2025-26-Q1,C,3", "856,2025-26-Q1,A,30");
        assertThat(desk.stored()).containsExactly("demo-800-2025-26-Q1-v1 accepted", "demo-831-2025-26-Q1-v1 received",
                "demo-856-2025-26-Q1-v1 accepted");
    }

    @Test
    void a_form_with_nothing_filled_in_is_no_return_and_replaces_none() {
        desk.run(Mode.ACCEPT, "first.txt", "831,2025-26-Q1,A,10");
        ImportReport mixed = desk.run(Mode.ACCEPT, "mixed.txt", "831,2025-26-Q1,A,", "831,2025-26-Q1,B,", "856,2025-26-Q1,A,30", "856,2025-26-Q1,B,");

        assertThat(mixed.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(mixed.problems()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("nothing-filled-in");
            assertThat(one.isError()).isFalse();
            assertThat(one.place().row()).hasValue(2);
            assertThat(one.found()).isEqualTo("2 empty cells");
        });
        assertThat(desk.stored()).containsExactly("demo-831-2025-26-Q1-v1 accepted", "demo-856-2025-26-Q1-v1 accepted");
    }

    @Test
    void a_file_of_blank_forms_alone_is_refused() {
        ImportReport blank = desk.run(Mode.RECEIVE, "blank.txt", "831,2025-26-Q1,A,", "856,2025-26-Q1,A,");

        assertThat(blank.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(blank.problems()).extracting("rule").contains("empty");
        assertThat(desk.stored()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_kept_nowhere() {
        assertThat(desk.run(Mode.RECEIVE, "a.txt").problems()).extracting(Problem::rule).containsExactly("empty");
        assertThat(desk.run(Mode.RECEIVE, "a.txt", "\"831").problems()).extracting(Problem::rule).containsExactly("torn-row");
        assertThat(desk.run(Mode.RECEIVE, "a.pdf", GOOD).problems()).extracting(Problem::rule).containsExactly("format");
        ImportReport unknown = desk.run(Mode.RECEIVE, "a.txt", "831,2025-26-Q1,Z,1");
        assertThat(unknown.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(unknown.problems()).extracting(Problem::rule).containsExactly("layout");
        assertThat(desk.stored()).isEmpty();
        assertThat(desk.files()).isZero();
        assertThat(desk.store.journal).isEmpty();
    }

    @Test
    void identifying_content_leaves_only_hash_and_columns_behind() {
        String[] lines = {"831,2025-26-Q1,A,n/a,A123456789012", "831,2025-26-Q1,B,2,A123456789012"};
        assertThat(desk.run(Mode.CHECK, "Jo Smith.txt", lines).outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(desk.store.journal).isEmpty();
        ImportReport report = desk.run(Mode.RECEIVE, "Jo Smith.txt", lines);
        assertThat(report.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(report.problems()).extracting(Problem::rule).as("no other problem, which may quote a value")
                .containsExactly("identifying");
        assertThat(desk.stored()).isEmpty();
        assertThat(desk.files()).isZero();
        assertThat(desk.store.journal).singleElement().asString().contains("refused indicator/file/" + report.sha256(), "columns: E")
                .doesNotContain("Smith").doesNotContain("A1234");
    }

    @Test
    void a_file_that_fits_two_datasets_alike_is_read_as_neither() {
        desk.install(Desk.dataset("other", List.of("A"), List.of()));
        ImportReport report = desk.run(Mode.RECEIVE, "a.txt", GOOD);
        assertThat(report.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(report.problems().get(0).message()).contains("demo plain", "other plain", "say which");
    }

    @Test
    void a_period_that_contradicts_the_file_is_an_error() {
        ImportReport report = desk.run(Mode.RECEIVE, Optional.of(Period.parse("2025-26-Q2")), "a.txt", GOOD);
        assertThat(report.problems()).hasSize(2).allSatisfy(one -> {
            assertThat(one.rule()).isEqualTo("period");
            assertThat(one.found()).isEqualTo("2025-26-Q1");
            assertThat(one.expected()).isEqualTo("2025-26-Q2");
        });
        assertThat(desk.run(Mode.ACCEPT, Optional.of(Q1), "a.txt", "831,2025-26-Q1,A,1").outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void national_and_regional_rows_are_kept_for_cross_checking_only() {
        ImportReport report = desk.run(Mode.ACCEPT, "a.txt", "E92000001,2025-26-Q1,A,999", "831,2025-26-Q1,A,1");
        assertThat(report.submissions()).extracting("authority").containsExactly(Desk.DERBY);
        Cube cube = desk.observations.cube("demo").orElseThrow();
        assertThat(cube.authorities()).containsExactly(Desk.DERBY);
        assertThat(cube.published(riia.base.AreaCode.ENGLAND, Q1, "A", "Total").orElseThrow().number())
                .isEqualTo(new riia.base.Value.Count(999));
        assertThat(desk.stored()).containsExactly("demo-831-2025-26-Q1-v1 accepted");
        assertThat(desk.submissions.find("demo-E92000001-2025-26-Q1-v1")).isPresent();
    }

    @Test
    void a_file_of_regional_rows_alone_is_kept_though_it_is_nobodys_return() {
        ImportReport report = desk.run(Mode.ACCEPT, "a.txt", "E12000004,2025-26-Q1,A,999");
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(report.submissions()).isEmpty();
        assertThat(desk.files()).isEqualTo(1);
    }

    @Test
    void a_file_too_large_for_memory_is_refused_before_it_is_read_whole() {
        ImportReport report = desk.imports.run(new ImportRequest(new Endless(), Optional.empty(), Optional.empty(), Optional.empty(),
                Mode.ACCEPT, Desk.ACTOR), Progress.NONE);
        assertThat(report.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(report.problems()).singleElement().satisfies(one -> assertThat(one.message()).contains("too large"));
    }

    private record Endless() implements ImportSource {

        @Override
        public String name() {
            return "endless.txt";
        }

        @Override
        public InputStream open() {
            return new InputStream() {
                @Override
                public int read() {
                    return ',';
                }

                @Override
                public int read(byte[] into, int offset, int length) {
                    java.util.Arrays.fill(into, offset, offset + length, (byte) ',');
                    return length;
                }
            };
        }
    }

    @Test
    void a_check_that_throws_costs_one_warning_a_return_and_the_others_go_on() {
        desk.install(Desk.dataset("demo", List.of("A", "B", "C"), List.of(Desk.declaration("broken", "throws"),
                Desk.declaration("seen", "counts"), Desk.declaration("lost", "nobody"))));
        desk.check(new Asks("throws", (figures, problems) -> {
            throw new IllegalStateException("boom");
        }));
        desk.check(new Asks("counts", (figures, problems) -> problems.accept(new Problem(riia.base.Severity.WARNING, "seen",
                riia.base.Place.file("a.txt"), riia.base.Subject.of(figures.authority(), figures.period()),
                figures.countAt(Q1, "A").toString(), "", "seen"))));
        ImportReport report = desk.run(Mode.ACCEPT, "a.txt", GOOD);
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(report.problems()).extracting(Problem::rule).containsExactlyInAnyOrder("lost", "broken", "seen", "broken", "seen");
        assertThat(report.problems()).filteredOn(one -> one.rule().equals("broken")).allSatisfy(one -> assertThat(one.message())
                .contains("'broken'", Asks.class.getName(), "boom"));
        assertThat(desk.submissions.problems("demo-831-2025-26-Q1-v1")).extracting(Problem::rule)
                .containsExactly("lost", "broken", "seen");
        ImportReport next = desk.run(Mode.ACCEPT, "b.txt", "831,2025-26-Q2,A,1");
        assertThat(next.problems()).filteredOn(one -> one.rule().equals("seen")).extracting(Problem::found)
                .as("looks back at what is in force").containsExactly("Optional[10]");
    }

    private record Asks(String kind, java.util.function.BiConsumer<ReturnFigures, Consumer<Problem>> question) implements Check {

        @Override
        public void validate(CheckDeclaration declaration, DatasetDefinition dataset) {
            assertThat(declaration.kind()).isEqualTo(kind);
        }

        @Override
        public void check(CheckDeclaration declaration, ReturnFigures figures, Consumer<Problem> problems) {
            question.accept(figures, problems);
        }
    }

    @Test
    void nothing_is_kept_when_the_user_cancels_at_whatever_moment() {
        for (int moment = 0; moment < 100; moment++) {
            CancelAt progress = new CancelAt(moment);
            ImportRequest request = new ImportRequest(ImportSource.of("a.txt", ("area,period,indicator,number\n"
                    + String.join("\n", GOOD)).getBytes()), Optional.empty(), Optional.empty(), Optional.empty(), Mode.ACCEPT, Desk.ACTOR);
            try {
                desk.imports.run(request, progress);
                assertThat(moment).isGreaterThanOrEqualTo(4);
                return;
            } catch (CancelledException e) {
                assertThat(desk.stored()).isEmpty();
                assertThat(desk.files()).isZero();
            }
        }
        throw new AssertionError("never ends");
    }

    private static final class CancelAt implements Progress {

        private int left;

        private CancelAt(int moment) {
            left = moment;
        }

        @Override
        public void step(String what, long done, long total) {
            assertThat(done).isNotNegative();
        }

        @Override
        public boolean cancelled() {
            return left-- == 0;
        }
    }

    @Test
    void without_its_region_the_workspace_takes_nothing_but_still_checks() {
        desk.profilePresent = false;
        assertThatThrownBy(() -> desk.run(Mode.RECEIVE, "a.txt", GOOD)).isInstanceOf(DecisionException.class)
                .hasMessageContaining("east-midlands");
        assertThat(desk.run(Mode.CHECK, "a.txt", GOOD).outcome()).isEqualTo(Outcome.CHECKED);
        assertThat(desk.submissions.tracker("demo").authorities()).containsExactly(Desk.DERBY, Desk.LEICESTER);
    }

    @Test
    void an_unknown_dataset_or_layout_is_the_callers_mistake_and_names_those_that_are() {
        assertThatThrownBy(() -> desk.imports.run(new ImportRequest(ImportSource.of("a.txt", new byte[1]), Optional.of("nope"),
                Optional.empty(), Optional.empty(), Mode.CHECK, Desk.ACTOR), Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("demo");
        assertThatThrownBy(() -> desk.imports.run(new ImportRequest(ImportSource.of("a.txt", new byte[1]), Optional.empty(),
                Optional.empty(), Optional.of("nope"), Mode.CHECK, Desk.ACTOR), Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("plain");
    }
}
