// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.indicator.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.choice.internal.Choice;
import riia.benchmark.choice.internal.Choice.Item;
import riia.benchmark.choice.internal.Sample;
import riia.benchmark.indicator.internal.IndicatorPage.Figures;
import riia.report.Leaving;
import riia.report.chart.Drawing;

class IndicatorModelTest {

    private static final Map<String, String> REPEAT = Map.of("dataset", "riia", "indicator", "R03", "authority", "831");

    private final Sample sample = new Sample();
    private final IndicatorModel model = new IndicatorModel(sample.offering(), sample);

    @Test
    void begins_with_the_first_indicator_the_first_member_and_the_newest_period() {
        IndicatorPage page = model.load(Map.of());
        assertThat(page.figures().orElseThrow().title()).isEqualTo("R02 Referrals, 2025-26-Q2");
        assertThat(page.figures().get().subjectName()).isEqualTo("Derby");
        assertThat(sample.compared.scope()).isEqualTo(new Scope.Members());
        assertThat(sample.courses.get(0).until()).contains(Sample.NEWEST);
    }

    @Test
    void asks_what_was_chosen() {
        model.load(Map.of("dataset", "riia", "indicator", "R02", "authority", "857", "period", "2025-26-Q1", "basis", "ROLLING", "model", "2021",
                "breakdown", "Health services"));
        assertThat(sample.compared.basis()).isEqualTo(Basis.ROLLING);
        assertThat(sample.compared.model()).isEqualTo(2021);
        assertThat(sample.compared.breakdown()).isEqualTo("Health services");
        assertThat(sample.compared.period().code()).isEqualTo("2025-26-Q1");
        assertThat(sample.courses.get(0).authorities().get(0).code()).isEqualTo("857");
    }

    @Test
    void what_is_wanted_and_not_there_gives_way_to_the_first() {
        IndicatorPage page = model.load(Map.of("dataset", "gone", "indicator", "R99", "period", "2001-02-Q1", "basis", "sideways"));
        assertThat(page.figures().orElseThrow().title()).isEqualTo("R02 Referrals, 2025-26-Q2");
    }

    @Test
    void an_authority_from_elsewhere_is_set_beside_the_members() {
        model.load(Map.of("authority", "301"));
        assertThat(((Scope.Chosen) sample.compared.scope()).authorities()).extracting(one -> one.code()).containsExactly("831", "857", "301");
    }

    @Test
    void a_percentage_is_not_offered_times_four() {
        assertThat(model.load(REPEAT).choice("basis").orElseThrow().items()).extracting(Item::id).containsExactly("QUARTER", "ROLLING");
        assertThat(model.load(Map.of("indicator", "R02")).choice("basis").orElseThrow().items()).extracting(Item::id)
                .containsExactly("QUARTER", "ANNUALISED", "ROLLING");
    }

    @Test
    void members_are_offered_before_others() {
        assertThat(model.load(Map.of()).choice("authority").orElseThrow().items()).extracting(Item::name)
                .containsExactly("Derby", "Rutland", "Barking");
    }

    @Test
    void without_figures_there_is_a_dataset_and_nothing_to_show() {
        sample.empty = true;
        IndicatorPage page = model.load(Map.of());
        assertThat(page.dataset()).contains(Sample.RIIA);
        assertThat(page.figures()).isEmpty();
        assertThat(page.choices().get(0).items()).extracting(Item::id).containsExactly("riia");
    }

    @Test
    void a_choice_knows_its_neighbours() {
        Choice choice = Choice.of("period", "Period", List.of(new Item("b", "B"), new Item("a", "A")), Map.of("period", "a"));
        assertThat(choice.chosen()).contains("a");
        assertThat(choice.beside(-1)).contains("b");
        assertThat(choice.beside(1)).isEmpty();
        assertThat(Choice.of("period", "Period", List.of(), Map.of()).beside(1)).isEmpty();
    }

    @Test
    void the_table_says_value_parts_interval_ranks_band_changes_and_signals() {
        FigureTable table = FigureTable.of(figures());
        assertThat(table.headings()).hasSize(12).startsWith("Authority", "% of referrals").contains("Band");
        assertThat(table.lines().get(0).cells()).containsExactly("Derby", "18.4", "1,399", "7,600", "17.5\u201319.3", "1 of 2", "2 of 10",
                "31 of 153", "A", "\u22121.8", "", "\u25BC below England, \u2198 falling");
        assertThat(table.lines().get(1).cells()).startsWith("Rutland", "c", "", "");
        assertThat(table.footing()).extracting(line -> line.cells().subList(0, 3)).containsExactly(List.of("Region", "20.1", "n 2"),
                List.of("Neighbours of Derby (2025), mean", "22.52", "n 9"), List.of("England", "22.0", "n 150"));
    }

    @Test
    void copies_and_writes_the_table_and_copies_charts_as_working_figures() {
        model.copyTable(Sample.ACTOR, figures());
        assertThat(sample.leaving).isEqualTo(new Leaving(Leaving.Kind.WORKING, "R03 Repeat referrals, 2025-26-Q2, table",
                Optional.of("riia 1.0.0"), Optional.of("2025-26-Q2, as of 42")));
        assertThat(sample.text).startsWith("Authority\t% of referrals\t").contains("Derby\t18.4\t1,399\t7,600");
        model.export(Sample.ACTOR, figures(), Path.of("any.csv"));
        assertThat(sample.text).startsWith("\uFEFFAuthority,").contains("Derby,18.4,\"1,399\",\"7,600\"").endsWith("# TEST\r\n");
        Drawing drawing = new Drawing(10, 10, "Chart", "Words.", List.of());
        model.copy(Sample.ACTOR, figures(), drawing);
        assertThat(sample.drawing).isEqualTo(drawing);
    }

    @Test
    void says_definition_direction_denominator_clause_source_and_comparator() {
        assertThat(AboutIndicator.of(figures()).facts()).contains(new AboutIndicator.Fact("Definition", "Referrals again."),
                new AboutIndicator.Fact("Direction", "\u25BC low is good"), new AboutIndicator.Fact("Measure", "% of referrals; divided by R02"),
                new AboutIndicator.Fact("Clause", "Appendix, item 3"),
                new AboutIndicator.Fact("Source", "Quarterly, version 1.0.0; as of commit 42"),
                new AboutIndicator.Fact("England and neighbours", "from the quarterly returns of the same period"),
                new AboutIndicator.Fact("Level", "Against 99.8% limits round England"),
                new AboutIndicator.Fact("Breaks", "2024-25-Q4: Counted otherwise"));
        assertThat(AboutIndicator.of(model.load(Map.of("indicator", "R02")).figures().orElseThrow()).facts()).anySatisfy(fact ->
                assertThat(fact.words()).contains("assumed denominator"));
    }

    private Figures figures() {
        return model.load(REPEAT).figures().orElseThrow();
    }
}
