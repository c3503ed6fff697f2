// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Comparisons;
import riia.benchmark.Level;
import riia.benchmark.Row;
import riia.benchmark.Trend;
import riia.benchmark.facts.internal.CellHint;
import riia.benchmark.facts.internal.Figure;
import riia.benchmark.facts.internal.SignalWords;
import riia.testkit.synthetic.SyntheticEngland;
import riia.workbench.Look.Role;

class RugCellTest {

    private final Benchmarks benchmarks = new SyntheticEngland(153, 6, 1);
    private final Comparisons comparisons = benchmarks.compare(ComparisonQuery.members("large", Period.parse("2025-26-Q2")));

    /** Indicator 0 is good low, 1 neutral, 2 good high. */
    private Figure.OfAuthority figure(int indicator, Optional<Level> level, Optional<Trend> trend) {
        Row row = comparisons.indicators().get(indicator).rows().get(0);
        return new Figure.OfAuthority(comparisons, comparisons.indicators().get(indicator), comparisons.authorities().get(0),
                new Row(row.number(), row.denominator(), row.denominatorSource(), row.value(), row.marker(), row.neighbours(), row.rankRegion(),
                        row.rankNeighbours(), row.rankEngland(), row.quarter(), row.band(), row.previous(), row.year(), row.interval(), level, trend,
                        row.unranked()));
    }

    @Test
    void an_arrow_stands_only_with_a_signal() {
        assertThat(RugCell.of(figure(1, Optional.empty(), Optional.of(Trend.NONE)), Colouring.BAND).arrow()).isEmpty();
        assertThat(RugCell.of(figure(1, Optional.empty(), Optional.of(Trend.TOO_SHORT)), Colouring.BAND).arrow()).isEmpty();
        assertThat(RugCell.of(figure(1, Optional.empty(), Optional.empty()), Colouring.TREND).arrow()).isEmpty();
        assertThat(RugCell.of(figure(1, Optional.empty(), Optional.of(Trend.RISING)), Colouring.BAND).arrow()).isEqualTo("\u2197");
    }

    @Test
    void a_colour_of_a_signal_never_stands_alone_and_judges_only_where_a_direction_is_good() {
        RugCell low = RugCell.of(figure(0, Optional.of(Level.ABOVE), Optional.empty()), Colouring.LEVEL);
        assertThat(low.sign()).isEqualTo("H");
        assertThat(low.shade()).contains(Role.BAND_D);
        assertThat(RugCell.of(figure(2, Optional.of(Level.ABOVE), Optional.empty()), Colouring.LEVEL).shade()).contains(Role.BAND_A);
        RugCell neutral = RugCell.of(figure(1, Optional.of(Level.BELOW), Optional.empty()), Colouring.LEVEL);
        assertThat(neutral.sign()).isEqualTo("L");
        assertThat(neutral.shade()).contains(Role.QUARTER_3);
        assertThat(RugCell.of(figure(0, Optional.of(Level.WITHIN), Optional.empty()), Colouring.LEVEL).shade()).isEmpty();
        assertThat(RugCell.of(figure(0, Optional.of(Level.ABOVE), Optional.of(Trend.NONE)), Colouring.TREND).shade()).isEmpty();
    }

    @Test
    void the_hint_says_within_noise_where_there_is_no_arrow() {
        String lines = CellHint.lines(figure(1, Optional.of(Level.WITHIN), Optional.of(Trend.NONE)), "Test region", SignalWords.GENERAL);
        assertThat(lines).contains("Trend: within noise", "Level: within the 99.8% limits of the funnel round England",
                "England: 49.9, 153 authorities with number and denominator");
    }

    @Test
    void widths_are_kept_by_key_and_nonsense_is_left_out() {
        ColumnWidths widths = ColumnWidths.of("").with("R03", 120).with("2025-26-Q2", 5000);
        assertThat(ColumnWidths.of(widths.kept())).isEqualTo(widths);
        assertThat(widths.of("2025-26-Q2", 92)).isEqualTo(600);
        assertThat(ColumnWidths.of("R01=x nonsense =4 R02=80").byKey()).isEqualTo(Map.of("R02", 80));
        assertThat(widths.of("R04", 92)).isEqualTo(92);
    }

    @Test
    void the_legend_explains_what_is_shown_and_nothing_else() {
        assertThat(words(Colouring.BAND)).contains("A best", "1 highest").noneMatch(one -> one.contains("limits"));
        assertThat(words(Colouring.LEVEL)).anyMatch(one -> one.contains("limits of the adjusted funnel round England")).doesNotContain("A best");
        assertThat(words(Colouring.TREND)).anyMatch(one -> one.contains("within noise")).doesNotContain("1 highest");
    }

    private List<String> words(Colouring colouring) {
        RugSheet sheet = RugSheet.of(new SideBySide(Mode.AUTHORITIES, comparisons, List.of(), List.of(new SideBySide.Placed(0, ""))), colouring);
        return LegendWords.of(sheet).stream().map(LegendWords.Entry::words).toList();
    }
}
