// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static riia.report.chart.internal.Figures.authority;
import static riia.report.chart.internal.Figures.comparison;
import static riia.report.chart.internal.Figures.decimal;
import static riia.report.chart.internal.Geometry.of;
import static riia.report.chart.internal.Geometry.sound;
import static riia.report.chart.internal.Geometry.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.AreaCode;
import riia.benchmark.Funnel;
import riia.benchmark.Funnel.FunnelPoint;
import riia.benchmark.Funnel.Limits;
import riia.benchmark.Level;
import riia.report.chart.Charts.Frame;
import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Form;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Path;

class FunnelChartTest {

    private static final Frame FRAME = Frame.of(640, 400);

    private final DrawnCharts charts = new DrawnCharts();

    @Test
    void says_who_lies_outside_members_by_name_and_others_by_number() {
        Drawing drawing = sound(charts.funnel(funnel(List.of(point(831, "Derby", true, 38, 18.4, Level.WITHIN),
                point(856, "Leicester", true, 900, 41, Level.ABOVE), point(301, "Barking", false, 500, 9, Level.BELOW))),
                Optional.of(new AreaCode("831")), false, FRAME));
        assertThat(drawing.words()).isEqualTo("R03 Repeat referrals, % of referrals, by number of referrals, round England (26.0%). "
                + "95% and 99.8% limits adjusted for over-dispersion, additive, 10% winsorised at each tail. "
                + "Derby: 18.4%, 7 of 38, within the 99.8% limits. Above the 99.8% limits: Leicester 41.0%. "
                + "Below the 99.8% limits: no member, and 1 outside the region. 3 authorities present, 1 of them outside the region.");
        assertThat(texts(drawing)).contains("Derby", "Leicester", "99.8%", "95%", "England 26.0%", "Number of referrals").doesNotContain("Barking");
    }

    @Test
    void outside_the_limits_is_another_form() {
        Drawing drawing = charts.funnel(funnel(List.of(point(831, "Derby", true, 38, 18.4, Level.WITHIN),
                point(856, "Leicester", true, 900, 41, Level.ABOVE), point(301, "Barking", false, 500, 9, Level.BELOW))), Optional.empty(), false, FRAME);
        assertThat(of(drawing, Mark.class).stream().map(Mark::form)).containsExactlyInAnyOrder(Form.CIRCLE, Form.TRIANGLE_UP, Form.TRIANGLE_DOWN);
    }

    @Test
    void draws_plain_limits_only_when_asked_for() {
        Funnel funnel = funnel(List.of(point(831, "Derby", true, 38, 18.4, Level.WITHIN)));
        assertThat(inks(charts.funnel(funnel, Optional.empty(), false, FRAME))).doesNotContain(Ink.PLAIN_LIMIT);
        assertThat(inks(charts.funnel(funnel, Optional.empty(), true, FRAME))).contains(Ink.PLAIN_LIMIT);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "0,1", "10,153", "33,120"})
    void is_sound_for_any_members_and_crowd(int members, int crowd) {
        List<FunnelPoint> points = new ArrayList<>();
        for (int i = 0; i < members + crowd; i++) {
            points.add(point(200 + i, "Kensington and Chelsea " + i, i < members, 20 + 37 * (i % 29), 10 + i % 23,
                    Level.values()[i % 3]));
        }
        points.sort((a, b) -> Long.compare(a.denominator(), b.denominator()));
        for (Frame frame : List.of(FRAME, Frame.of(300, 220), new Frame(640, 400, Optional.of(12.0), Optional.of(20.0)))) {
            Drawing drawing = sound(charts.funnel(funnel(points), Optional.empty(), true, frame));
            assertThat(drawing.words()).contains(crowd + " of them outside the region");
        }
        assertThat(of(charts.funnel(funnel(points), Optional.empty(), true, FRAME), Mark.class)).hasSize(members + crowd);
    }

    private static List<Ink> inks(Drawing drawing) {
        return of(drawing, Path.class).stream().map(Path::ink).toList();
    }

    private static FunnelPoint point(int code, String name, boolean member, long of, double value, Level level) {
        return new FunnelPoint(authority(code, name, member), 7, of, value, decimal(value), level, limits(of));
    }

    private static Funnel funnel(List<FunnelPoint> points) {
        List<Limits> curve = new ArrayList<>();
        for (int i = 1; i <= 20 && !points.isEmpty(); i++) {
            double of = points.get(points.size() - 1).denominator() * i / 20.0;
            curve.add(limits(of));
        }
        return new Funnel(comparison(List.of()), "England", 26, "adjusted for over-dispersion, additive, 10% winsorised at each tail", points, curve);
    }

    private static Limits limits(double of) {
        double se = 100 * Math.sqrt(0.26 * 0.74 / of);
        return new Limits(of, Math.max(0, 26 - 4 * se), Math.max(0, 26 - 2.5 * se), 26 + 2.5 * se, 26 + 4 * se, Math.max(0, 26 - 3.09 * se),
                Math.max(0, 26 - 1.96 * se), 26 + 1.96 * se, 26 + 3.09 * se);
    }
}
