// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static riia.report.chart.internal.Figures.absent;
import static riia.report.chart.internal.Figures.authority;
import static riia.report.chart.internal.Figures.line;
import static riia.report.chart.internal.Figures.point;
import static riia.report.chart.internal.Figures.quarters;
import static riia.report.chart.internal.Figures.signal;
import static riia.report.chart.internal.Geometry.of;
import static riia.report.chart.internal.Geometry.sound;

import java.util.List;

import org.junit.jupiter.api.Test;

import riia.base.Marker;
import riia.base.Period;
import riia.benchmark.Course.Point;
import riia.benchmark.Trend;
import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Form;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Path;

class SparkTest {

    private final DrawnCharts charts = new DrawnCharts();
    private final List<Period> periods = quarters(3);

    @Test
    void runs_from_edge_to_edge_and_marks_its_end() {
        Drawing drawing = spark(List.of(point(periods.get(0), 10), point(periods.get(1), 20), signal(point(periods.get(2), 15), "six falling")));
        assertThat(of(drawing, Path.class)).hasSize(1);
        assertThat(of(drawing, Path.class).get(0).ys()).containsExactly(15.0, 5.0, 10.0);
        assertThat(of(drawing, Mark.class).stream().map(Mark::form)).containsExactly(Form.RING, Form.CIRCLE);
        assertThat(drawing.words()).isEqualTo("Derby: from 10.0 in 2020-21-Q1 to 15.0 in 2020-21-Q3. Signal: falling.");
    }

    @Test
    void is_sound_with_one_value_with_none_and_with_equal_ones() {
        assertThat(spark(List.of(point(periods.get(0), 10))).words()).isEqualTo("Derby: 10.0 in 2020-21-Q1. Signal: falling.");
        assertThat(spark(List.of(absent(periods.get(0), Marker.MISSING))).words()).isEqualTo("Derby: no values.");
        assertThat(of(spark(List.of(point(periods.get(0), 0), point(periods.get(1), 0))), Path.class)).hasSize(1);
    }

    private Drawing spark(List<Point> points) {
        return sound(charts.spark(line(authority(831, "Derby", true), points, List.of(), Trend.FALLING, List.of()), 80, 20));
    }
}
