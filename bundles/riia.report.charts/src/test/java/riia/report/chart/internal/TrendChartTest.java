// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static riia.report.chart.internal.Figures.absent;
import static riia.report.chart.internal.Figures.authority;
import static riia.report.chart.internal.Figures.course;
import static riia.report.chart.internal.Figures.line;
import static riia.report.chart.internal.Figures.point;
import static riia.report.chart.internal.Figures.quarters;
import static riia.report.chart.internal.Figures.signal;
import static riia.report.chart.internal.Geometry.of;
import static riia.report.chart.internal.Geometry.sound;
import static riia.report.chart.internal.Geometry.texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.Marker;
import riia.base.Period;
import riia.benchmark.Course;
import riia.benchmark.Course.Line;
import riia.benchmark.Course.Point;
import riia.benchmark.SeriesBreak;
import riia.benchmark.Trend;
import riia.report.chart.Charts.Beside;
import riia.report.chart.Charts.Frame;
import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Form;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Path;

class TrendChartTest {

    private static final List<Beside> ALL = List.of(Beside.values());
    private static final Frame FRAME = Frame.of(640, 320);

    private final DrawnCharts charts = new DrawnCharts();

    @Test
    void says_value_interval_parts_signal_gap_break_limits_and_comparators_in_sentences() {
        List<Period> periods = quarters(4);
        List<Point> points = List.of(point(periods.get(0), 15), absent(periods.get(1), Marker.SUPPRESSED), point(periods.get(2), 25),
                signal(point(periods.get(3), 18.4), "eight on one side of the centre"));
        Line derby = line(authority(831, "Derby", true), points,
                List.of(new Course.Segment(2, 3, new BigDecimal("20.10"), new BigDecimal("10.00"), new BigDecimal("30.20"))), Trend.RISING,
                List.of(new SeriesBreak(periods.get(2), SeriesBreak.Kind.DEFINITION, "Counted otherwise")));
        Drawing drawing = sound(charts.trend(course(periods, List.of(derby)), ALL, FRAME));
        assertThat(drawing.title()).isEqualTo("R03 Repeat referrals");
        assertThat(drawing.words()).isEqualTo("R03 Repeat referrals, % of referrals, 2020-21-Q1 to 2020-21-Q4. "
                + "Derby, 2020-21-Q4: 18.4%, 95% interval 16.4 to 20.4, 7 of 38. Signal: eight on one side of the centre. "
                + "Highest 25.0% in 2020-21-Q3, lowest 15.0% in 2020-21-Q1. Gaps: 2020-21-Q2 no value (c, suppressed). "
                + "Break at 2020-21-Q3: Counted otherwise. "
                + "Process limits 10.00 to 30.20 round 20.10 from 2020-21-Q3 to 2020-21-Q4. Signal: rising. "
                + "Region: 20.1% in 2020-21-Q4, 10 authorities present. "
                + "Statistical neighbours' mean (2025 model): 19.25% in 2020-21-Q4, 8 of 10 present. "
                + "England: 22.0% in 2020-21-Q4, 150 authorities present (quarterly).");
        assertThat(texts(drawing)).contains("Derby", "Region", "Neighbours", "England", "c", "new definition", "% of referrals", "2020-21", "Q4");
    }

    @Test
    void breaks_the_line_at_a_gap_and_rings_a_signal() {
        List<Period> periods = quarters(5);
        List<Point> points = List.of(point(periods.get(0), 15), point(periods.get(1), 16), absent(periods.get(2), Marker.MISSING),
                point(periods.get(3), 25), signal(point(periods.get(4), 18.4), "beyond the limits"));
        Drawing drawing = sound(charts.trend(course(periods, List.of(line(authority(831, "Derby", true), points))), List.of(), FRAME));
        assertThat(of(drawing, Path.class).stream().filter(path -> path.ink() == Ink.SUBJECT).map(path -> path.xs().size())).containsExactly(2, 2);
        assertThat(of(drawing, Mark.class).stream().filter(mark -> mark.form() == Form.RING && mark.ink() == Ink.SIGNAL)).hasSize(1);
        assertThat(of(drawing, Mark.class).stream().filter(mark -> mark.ink() == Ink.SUBJECT && !mark.hint().isEmpty())).hasSize(4);
        assertThat(texts(drawing)).contains("\u2013");
    }

    @Test
    void says_when_the_axis_does_not_start_at_zero_and_cuts_off_what_lies_beyond() {
        List<Period> periods = quarters(6);
        Line derby = line(authority(831, "Derby", true), values(periods, 5, 12, 18, 25, 14, 40));
        Drawing drawing = sound(charts.trend(course(periods, List.of(derby)), ALL, new Frame(640, 320, Optional.of(10.0), Optional.of(30.0))));
        assertThat(texts(drawing)).contains("does not start at zero");
        assertThat(drawing.words()).endsWith("The value axis does not start at zero.");
        assertThat(of(drawing, Mark.class).stream().filter(mark -> mark.ink() == Ink.SUBJECT)).hasSize(4);
        assertThat(texts(charts.trend(course(periods, List.of(derby)), ALL, FRAME))).doesNotContain("does not start at zero");
    }

    @Test
    void many_lines_are_told_apart_without_colour() {
        List<Object> seen = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            seen.add(List.of(Pens.of(i).form(), Pens.of(i).stroke()));
        }
        assertThat(new HashSet<>(seen)).hasSize(18);
        assertThat(seen.stream().map(Object::toString)).noneMatch(pen -> pen.contains("RING"));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,0", "2,1", "40,1", "40,3", "12,33", "3,33"})
    void is_sound_for_any_number_of_periods_and_authorities(int periods, int authorities) {
        for (double[] size : new double[][] {{640, 320}, {320, 200}, {200, 120}, {1400, 700}}) {
            List<Line> lines = new ArrayList<>();
            for (int a = 0; a < authorities; a++) {
                int of = a;
                lines.add(line(authority(800 + a, "Bournemouth, Christchurch and Poole " + a, true),
                        quarters(periods).stream().map(one -> point(one, 3 + one.start().getMonthValue() + of)).toList()));
            }
            Drawing drawing = sound(charts.trend(course(quarters(periods), lines), ALL, Frame.of(size[0], size[1])));
            assertThat(of(drawing, Mark.class).stream().filter(mark -> !mark.hint().isEmpty())).hasSize(periods * authorities);
        }
    }

    @Test
    void is_sound_with_only_markers_zeros_negative_values_and_three_breaks() {
        List<Period> periods = quarters(16);
        Line none = line(authority(857, "Rutland", true), periods.stream().map(one -> absent(one, Marker.SUPPRESSED)).toList());
        assertThat(texts(sound(charts.trend(course(periods, List.of(none)), List.of(), FRAME)))).contains("No values").contains("c");
        assertThat(charts.trend(course(periods, List.of(none)), List.of(), FRAME).words()).contains("Rutland: no values.");
        Line zeros = line(authority(831, "Derby", true), periods.stream().map(one -> point(one, 0)).toList());
        sound(charts.trend(course(periods, List.of(zeros)), List.of(), FRAME));
        List<SeriesBreak> breaks = List.of(3, 4, 12).stream().map(at -> new SeriesBreak(periods.get(at), SeriesBreak.Kind.values()[at % 3],
                "because " + at)).toList();
        Line negative = line(authority(856, "Leicester", true), periods.stream().map(one -> point(one, -0.4)).toList(), List.of(), Trend.NONE, breaks);
        Drawing drawing = sound(charts.trend(course(periods, List.of(negative)), ALL, FRAME));
        assertThat(of(drawing, Path.class).stream().map(Path::hint).filter(hint -> hint.contains("break at"))).hasSize(3);
        assertThat(texts(drawing)).contains("reorganised", "new populations").anyMatch(text -> text.startsWith("\u2212"));
    }

    @Test
    void a_narrow_chart_has_its_names_above_the_lines() {
        List<Period> periods = quarters(4);
        List<Line> lines = List.of(line(authority(831, "Derby", true), values(periods, 15, 16, 17, 18)),
                line(authority(856, "Leicester", true), values(periods, 25, 26, 27, 28)));
        Drawing drawing = sound(charts.trend(course(periods, lines), List.of(Beside.REGION), Frame.of(200, 160)));
        assertThat(texts(drawing)).contains("Derby", "Leicester", "Region");
        assertThat(of(drawing, Mark.class)).filteredOn(mark -> mark.hint().isEmpty()).extracting(Mark::form)
                .containsExactlyInAnyOrder(Form.CIRCLE, Form.SQUARE);
    }

    @Test
    void is_sound_with_no_periods_at_all() {
        assertThat(texts(sound(charts.trend(course(List.of(), List.of()), ALL, FRAME)))).contains("No values");
    }

    private static List<Point> values(List<Period> periods, double... values) {
        List<Point> points = new ArrayList<>();
        Arrays.stream(values).forEach(value -> points.add(point(periods.get(points.size()), value)));
        return points;
    }
}
