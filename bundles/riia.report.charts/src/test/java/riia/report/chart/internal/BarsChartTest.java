// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static riia.report.chart.internal.Figures.authority;
import static riia.report.chart.internal.Figures.comparison;
import static riia.report.chart.internal.Figures.row;
import static riia.report.chart.internal.Geometry.of;
import static riia.report.chart.internal.Geometry.sound;
import static riia.report.chart.internal.Geometry.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.Level;
import riia.benchmark.Row;
import riia.report.chart.Charts.Frame;
import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Bar;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Mark;

class BarsChartTest {

    private static final Frame FRAME = Frame.of(480, 320);
    private static final List<ComparedAuthority> FOUR = List.of(authority(831, "Derby", true), authority(855, "Leicestershire", true),
            authority(856, "Leicester", true), authority(857, "Rutland", true));
    private static final List<Row> ROWS = List.of(row(Optional.of(18.4), Optional.empty(), Optional.of(Level.WITHIN)),
            row(Optional.of(12.0), Optional.empty(), Optional.of(Level.BELOW)), row(Optional.of(30.5), Optional.empty(), Optional.of(Level.ABOVE)),
            row(Optional.empty(), Optional.of(Marker.SUPPRESSED), Optional.empty()));

    private final DrawnCharts charts = new DrawnCharts();

    @Test
    void goes_from_the_highest_to_the_lowest_and_puts_what_has_no_value_last() {
        Drawing drawing = sound(charts.bars(comparison(ROWS), FOUR, Optional.of(new AreaCode("831")), FRAME));
        assertThat(texts(drawing)).contains("30.5% \u25B2", "12.0% \u25BC", "18.4%", "c", "Region 20.1%", "England 22.0%");
        List<Bar> bars = of(drawing, Bar.class);
        assertThat(bars.stream().sorted((a, b) -> Double.compare(a.y(), b.y())).map(bar -> bar.hint().substring(0, bar.hint().indexOf(':'))))
                .containsExactly("Leicester", "Derby", "Leicestershire", "Rutland");
        assertThat(bars.stream().filter(bar -> bar.ink() == Ink.SUBJECT)).hasSize(1);
    }

    @Test
    void a_bar_is_as_long_as_its_value() {
        List<Bar> bars = of(charts.bars(comparison(ROWS), FOUR, Optional.empty(), FRAME), Bar.class);
        double derby = bars.stream().filter(bar -> bar.hint().startsWith("Derby")).findFirst().orElseThrow().width();
        double leicester = bars.stream().filter(bar -> bar.hint().startsWith("Leicester:")).findFirst().orElseThrow().width();
        assertThat(leicester / derby).isCloseTo(30.5 / 18.4, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void says_the_same_in_sentences() {
        assertThat(charts.bars(comparison(ROWS), FOUR, Optional.of(new AreaCode("831")), FRAME).words()).isEqualTo(
                "R03 Repeat referrals, % of referrals, from the highest to the lowest. "
                + "Derby: 18.4%, 95% interval 16.4 to 20.4, 7 of 38, rank 3 of 10 (1 = best) in the region. "
                + "All: Leicester 30.5%; Derby 18.4%; Leicestershire 12.0%. Without a value: Rutland no value (c, suppressed). "
                + "Region: 20.1%, 10 authorities present. England: 22.0%, 150 authorities present (quarterly).");
    }

    @Test
    void draws_points_instead_of_bars_where_zero_is_not_shown() {
        Drawing drawing = sound(charts.bars(comparison(ROWS), FOUR, Optional.empty(), new Frame(480, 320, Optional.of(10.0), Optional.of(25.0))));
        assertThat(texts(drawing)).contains("does not start at zero");
        assertThat(of(drawing, Mark.class)).hasSize(2);
        assertThat(of(drawing, Bar.class)).allMatch(bar -> bar.ink() == Ink.BACKGROUND);
    }

    @Test
    void negative_values_go_to_the_left_of_zero() {
        List<Row> rows = List.of(row(Optional.of(0.5), Optional.empty(), Optional.empty()), row(Optional.of(-0.5), Optional.empty(), Optional.empty()));
        List<Bar> bars = of(sound(charts.bars(comparison(rows), FOUR.subList(0, 2), Optional.empty(), FRAME)), Bar.class);
        assertThat(bars.get(0).x()).isCloseTo(bars.get(1).x() + bars.get(1).width(), org.assertj.core.data.Offset.offset(0.001));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 33, 153})
    void is_sound_for_any_number_of_authorities(int count) {
        List<ComparedAuthority> authorities = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            authorities.add(authority(200 + i, "Westmorland and Furness " + i, i < 10));
            rows.add(row(Optional.of(i * 0.7), Optional.empty(), Optional.empty()));
        }
        for (Frame frame : List.of(FRAME, Frame.of(240, 160), Frame.of(900, 1200))) {
            Drawing drawing = sound(charts.bars(comparison(rows), authorities, Optional.empty(), frame));
            assertThat(of(drawing, Bar.class)).hasSize(count);
            assertThat(texts(drawing).contains("No values")).isEqualTo(count == 0);
        }
    }

    @Test
    void rows_and_authorities_must_fit() {
        assertThatThrownBy(() -> charts.bars(comparison(ROWS), FOUR.subList(0, 2), Optional.empty(), FRAME))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("4 rows").hasMessageContaining("2 authorities");
    }
}
