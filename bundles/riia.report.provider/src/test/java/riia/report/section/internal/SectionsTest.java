// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.Comparisons;
import riia.benchmark.context.About;
import riia.benchmark.context.Circumstance;
import riia.benchmark.context.CircumstanceImport;
import riia.benchmark.context.Circumstances;
import riia.benchmark.context.Comment;
import riia.benchmark.context.Comments;
import riia.report.PackRequest;
import riia.report.document.Block;
import riia.report.document.Cell;
import riia.report.document.Document.Section;
import riia.report.document.Table;
import riia.report.document.Table.Line;
import riia.report.packs.internal.TwoAuthorities;

/** Our sections on two authorities' figures, and on what is kept besides them. */
class SectionsTest {

    private static final Period Q2 = Period.parse("2025-26-Q2");
    private static final Actor ACTOR = new Actor("p-1", "coordinator");
    private static final AreaCode DERBY = new AreaCode("831");
    private static final AreaCode RUTLAND = new AreaCode("857");

    private final Comparisons comparisons = new TwoAuthorities().compare(ComparisonQuery.members("riia", Q2));

    @Test
    void the_short_rug_says_ranks_in_region_among_neighbours_and_in_england() {
        Table table = table(new ShortRugSection(new TwoAuthorities()).write(request(Optional.of(DERBY)), comparisons));
        assertThat(words(table.rows().get(0))).containsExactly("R03 Repeat referrals", "18.4 A", "% of referrals, \u2193 low is good", "", "",
                "1st of 10 (best)", "2nd of 11 (1st = best)", "31st of 153 (1st = best)", "26.0", "21.25", "22.6");
        assertThat(words(table.rows().get(1))).contains("88.5 1", "3rd highest of 10").noneMatch(cell -> cell.contains("best"));
        assertThat(table.legend()).contains("A best quarter of England, where a direction is good");
    }

    @Test
    void figures_for_a_conversation_bear_no_shade_and_say_why_there_is_none() {
        Table table = table(new FiguresSection().write(request(Optional.of(RUTLAND)), comparisons));
        assertThat(words(table.rows().get(0))).startsWith("R03 Repeat referrals", "c");
        Table derby = table(new FiguresSection().write(request(Optional.of(DERBY)), comparisons));
        assertThat(words(derby.rows().get(0))).startsWith("R03 Repeat referrals", "18.4").contains("-0.4");
        assertThat(derby.legend()).isEmpty();
    }

    @Test
    void a_section_about_one_authority_needs_one() {
        assertThatThrownBy(() -> new FiguresSection().write(request(Optional.empty()), comparisons)).hasMessageContaining("one authority");
    }

    @Test
    void the_summary_names_members_without_any_figure() {
        Section summary = new SummarySection().write(request(Optional.empty()), comparisons).orElseThrow();
        assertThat(summary.blocks()).contains(new Block.Paragraph("Every member has figures for this period.", Block.Tone.QUIET));
    }

    @Test
    void comments_stand_under_whom_they_are_about_with_whose_words_they_are() {
        CommentsSection section = new CommentsSection();
        assertThat(section.write(request(Optional.empty()), comparisons)).isEmpty();
        section.comments = new Kept(List.of(comment(Optional.empty(), Comment.Kind.COORDINATOR, "Ask all."),
                comment(Optional.of(RUTLAND), Comment.Kind.AUTHORITY, "Small numbers.")));
        Section written = section.write(request(Optional.empty()), comparisons).orElseThrow();
        assertThat(written.sections()).extracting(Section::title).containsExactly("Rutland", "The region");
        assertThat(written.sections().get(0).blocks()).containsExactly(new Block.Quotation("Small numbers.",
                "R03 Repeat referrals, the authority's own words, 3 November 2025"));
    }

    @Test
    void circumstances_of_the_region_reach_into_two_years_and_interventions_last() {
        CircumstancesSection section = new CircumstancesSection();
        section.circumstances = new Known(List.of(known(DERBY, Circumstance.Kind.OFSTED_INSPECTION, "2023-10-01"),
                known(DERBY, Circumstance.Kind.OFSTED_VISIT, "2023-09-29"), known(RUTLAND, Circumstance.Kind.DFE_INTERVENTION, "2019-01-01"),
                known(new AreaCode("330"), Circumstance.Kind.ANNUAL_CONVERSATION, "2025-09-01")));
        Table table = table(section.write(request(Optional.empty()), comparisons));
        assertThat(table.rows()).extracting(row -> words(row).get(1) + " " + words(row).get(2)).containsExactly("2023-10-01 ", "2019-01-01 lasts");
    }

    private static PackRequest request(Optional<AreaCode> authority) {
        return new PackRequest(authority.isPresent() ? "authority" : "quarter", "riia", Q2, authority, Basis.QUARTER, 2025);
    }

    private static Table table(Optional<Section> section) {
        return section.orElseThrow().blocks().stream().filter(Block.Grid.class::isInstance).map(block -> ((Block.Grid) block).table()).findFirst()
                .orElseThrow();
    }

    private static List<String> words(Line line) {
        return line.cells().stream().map(cell -> cell instanceof Cell.Words words ? words.text()
                : cell instanceof Cell.Figure figure ? (figure.value().toPlainString() + " " + figure.sign()).strip()
                : cell instanceof Cell.Marked marked ? marked.symbol() : "").toList();
    }

    private static Comment comment(Optional<AreaCode> about, Comment.Kind kind, String text) {
        return new Comment("c", new About(about, "riia", "R03", Q2), kind, text, ACTOR, Instant.parse("2025-11-03T12:00:00Z"), Optional.empty());
    }

    private static Circumstance known(AreaCode authority, Circumstance.Kind kind, String from) {
        return new Circumstance("k", authority, kind, LocalDate.parse(from), Optional.empty(), "", "");
    }

    private record Kept(List<Comment> all) implements Comments {

        @Override
        public List<Comment> find(String dataset, Optional<AreaCode> authority, Optional<String> indicator, Optional<Period> period) {
            return all;
        }

        @Override
        public List<Comment> history(String id) {
            throw new AssertionError("not asked here");
        }

        @Override
        public List<Comment> kept() {
            throw new AssertionError("not asked here");
        }

        @Override
        public Comment add(Actor actor, About about, Comment.Kind kind, String text) {
            throw new AssertionError("a pack adds nothing");
        }

        @Override
        public Comment replace(Actor actor, String id, String text) {
            throw new AssertionError("a pack replaces nothing");
        }

        @Override
        public void withdraw(Actor actor, String id, String reason) {
            throw new AssertionError("a pack withdraws nothing");
        }
    }

    private record Known(List<Circumstance> all) implements Circumstances {

        @Override
        public List<Circumstance> of(AreaCode authority) {
            return all.stream().filter(one -> one.authority().equals(authority)).toList();
        }

        @Override
        public Circumstance note(Actor actor, AreaCode authority, Circumstance.Kind kind, LocalDate from, Optional<LocalDate> to, String outcome,
                String source) {
            throw new AssertionError("a pack notes nothing");
        }

        @Override
        public CircumstanceImport importFile(Actor actor, String name, byte[] content) {
            throw new AssertionError("a pack imports nothing");
        }

        @Override
        public void remove(Actor actor, String id, String reason) {
            throw new AssertionError("a pack removes nothing");
        }
    }
}
