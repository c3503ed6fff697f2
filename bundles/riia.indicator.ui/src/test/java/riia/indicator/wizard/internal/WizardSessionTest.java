// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.indicator.ImportPreview;
import riia.indicator.ImportReport;
import riia.indicator.ImportReport.Outcome;
import riia.indicator.ImportRequest.Mode;
import riia.indicator.Return;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.PeriodAt;
import riia.indicator.mapping.SavedMapping;
import riia.indicator.mapping.TableRows;
import riia.indicator.wizard.internal.ColumnUse.Kind;

class WizardSessionTest {

    private final WizardSession session = new WizardSession(Path.of("derby.xlsx"), Optional.empty(), List.of(Example.dataset()));

    private static Checked checked(Problem... problems) {
        ImportReport report = new ImportReport(Outcome.CHECKED, "derby.xlsx", "", Optional.of("riia"), Optional.empty(), 8, List.of(), 1,
                List.of(problems), Optional.empty(), List.of(), List.of(new Return("riia", Example.DERBY, Example.QUARTER.previous()),
                new Return("riia", Example.DERBY, Example.QUARTER)));
        return new Checked(report, Optional.of(Prospect.of(report, List.of(Example.submission(Example.DERBY, Example.QUARTER, 1),
                Example.submission(Example.LEICESTER, Example.QUARTER, 1)))));
    }

    private static Problem error(String rule, Place place) {
        return new Problem(Severity.ERROR, rule, place, Subject.NONE, "many", "a number", "It is no number.");
    }

    @Test
    void a_known_file_needs_no_step() {
        session.looked(Example.preview(Example.candidate(100, Optional.empty())));
        assertThat(session.request(Mode.RECEIVE, Example.ACTOR).orElseThrow().mapping()).isEmpty();
        assertThat(session.request(Mode.RECEIVE, Example.ACTOR).orElseThrow().layout()).isEmpty();
        assertThat(session.isKnown()).isFalse();
        session.checked(checked());
        assertThat(session.isKnown()).isTrue();
        assertThat(Headline.of(session).text()).startsWith("Known: RIIA quarterly indicators, standard layout.");
        assertThat(Headline.of(session).advice())
                .isEqualTo("2 returns of 1 authority for 2 periods, 2025-26-Q1 to 2025-26-Q2: 1 the first of their period, 1 unchanged, not stored again");
        assertThat(session.sender()).contains("831");
    }

    @Test
    void an_error_is_told_and_nothing_is_known_for_certain() {
        session.looked(Example.preview(Example.candidate(100, Optional.empty())));
        session.checked(checked(error("number", Place.row("derby.xlsx", 5))));
        assertThat(session.isKnown()).isFalse();
        assertThat(Headline.of(session)).extracting(Headline::tone, Headline::text)
                .containsExactly(Headline.Tone.WARN, "1 error stands against it");
    }

    @Test
    void an_unknown_file_is_mapped_by_hand_until_it_can_be_read() {
        session.looked(Example.preview());
        assertThat(session.draft().orElseThrow().rows().at()).isEqualTo(TableRows.below(3, 3));
        assertThat(session.request(Mode.CHECK, Example.ACTOR)).isEmpty();
        assertThat(Headline.of(session).text()).startsWith("Not known yet");
        Headings headings = session.face().orElseThrow().headings();
        session.edit(draft -> draft.use(0, ColumnUse.of(Kind.AUTHORITY), headings));
        session.edit(draft -> draft.use(2, ColumnUse.figures(Example.REPEATED), headings));
        assertThat(session.missing()).containsExactly("Say of which period the figures are");
        session.period(Optional.of(Example.QUARTER));
        assertThat(session.request(Mode.CHECK, Example.ACTOR).orElseThrow().mapping().orElseThrow().columns()).hasSize(1);
        assertThat(session.request(Mode.CHECK, Example.ACTOR).orElseThrow().period()).contains(Example.QUARTER);
    }

    @Test
    void what_was_found_is_the_start_and_a_change_makes_it_mine_and_unchecked() {
        session.looked(Example.preview(Example.candidate(80, Optional.of(Example.mapping()))));
        session.checked(checked());
        assertThat(session.request(Mode.RECEIVE, Example.ACTOR).orElseThrow().mapping()).isEmpty();
        session.edit(draft -> draft.rows().last(6));
        assertThat(session.checked()).isEmpty();
        assertThat(session.request(Mode.RECEIVE, Example.ACTOR).orElseThrow().mapping().orElseThrow().rows().last()).isEqualTo(6);
    }

    @Test
    void a_setting_looks_again_and_keeps_what_was_mapped() {
        session.looked(Example.preview(Example.candidate(80, Optional.of(Example.mapping()))));
        session.edit(draft -> draft.rows().last(6));
        session.setting("encoding", Optional.of("windows-1252"));
        session.looked(Example.preview(Example.candidate(80, Optional.of(Example.mapping()))));
        assertThat(session.draft().orElseThrow().rows().at().last()).isEqualTo(6);
        assertThat(session.request(Mode.CHECK, Example.ACTOR).orElseThrow().settings()).containsEntry("encoding", "windows-1252");
        session.setting("encoding", Optional.empty());
        assertThat(session.settings()).isEmpty();
    }

    @Test
    void the_second_best_way_is_asked_for_by_name_and_a_poor_one_by_its_mapping() {
        var second = new ImportPreview.Candidate("Q2", "riia", "tidy", 60, List.of(), Optional.empty(), Optional.empty());
        session.looked(Example.preview(Example.candidate(80, Optional.of(Example.mapping())), second));
        session.choose(second);
        assertThat(session.request(Mode.CHECK, Example.ACTOR).orElseThrow().layout()).contains("tidy");
        session.looked(Example.preview(Example.candidate(30, Optional.of(Example.mapping()))));
        WizardSession other = new WizardSession(Path.of("derby.xlsx"), Optional.empty(), List.of(Example.dataset()));
        other.looked(Example.preview(Example.candidate(30, Optional.of(Example.mapping()))));
        assertThat(other.request(Mode.CHECK, Example.ACTOR).orElseThrow().mapping()).contains(Example.mapping());
    }

    @Test
    void a_remembered_mapping_that_leaves_the_period_to_be_said_asks_for_nothing_else() {
        FileMapping mapping = Example.mapping().withPeriod(PeriodAt.of()).withFingerprint("abc");
        SavedMapping saved = new SavedMapping("derby-wide", Optional.empty(), mapping, Instant.EPOCH, Example.ACTOR);
        assertThat(RememberedShapes.in(Example.preview(), List.of(saved), (one, rows) -> "xyz").candidates()).isEmpty();
        session.looked(RememberedShapes.in(Example.preview(), List.of(saved), (one, rows) -> "abc"));
        assertThat(session.missing()).containsExactly("Say of which period the figures are");
        session.period(Optional.of(Example.QUARTER));
        assertThat(session.request(Mode.CHECK, Example.ACTOR).orElseThrow().mapping()).contains(mapping.withFingerprint(""));
    }

    @Test
    void identifying_content_shows_its_columns_and_nothing_else() {
        session.looked(new ImportPreview("derby.xlsx", "xlsx", Optional.empty(), List.of(), List.of(), List.of(),
                List.of(error("identifying", Place.cell("derby.xlsx", 1, "UPN")))));
        assertThat(session.face()).isEmpty();
        assertThat(session.request(Mode.CHECK, Example.ACTOR)).isEmpty();
        assertThat(Headline.of(session).text()).contains("could identify a child");
        assertThat(Headline.of(session).advice()).startsWith("Columns: UPN.").doesNotContain("many");
    }

    @Test
    void the_result_says_what_was_kept_and_what_is_remembered() {
        session.looked(Example.preview(Example.candidate(100, Optional.empty())));
        session.imported(new ImportReport(Outcome.RECEIVED, "derby.xlsx", "", Optional.of("riia"), Optional.empty(), 8,
                List.of(Example.submission(Example.DERBY, Example.QUARTER, 2)), 1, List.of()), Optional.of("Derby wide"));
        assertThat(Headline.of(session)).isEqualTo(new Headline(Headline.Tone.GOOD, "Done: 1 return kept as received",
                "1 unchanged and not stored again. Files of this shape are now known as \u201cDerby wide\u201d."));
    }
}
