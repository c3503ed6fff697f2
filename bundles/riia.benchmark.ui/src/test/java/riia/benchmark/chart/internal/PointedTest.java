// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.chart.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Bar;
import riia.report.chart.Drawing.Form;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Path;
import riia.report.chart.Drawing.Stroke;

class PointedTest {

    private static final Drawing DRAWING = new Drawing(200, 100, "Chart", "Words.", List.of(
            new Path(List.of(0.0, 200.0), List.of(90.0, 90.0), Ink.ENGLAND, Stroke.SOLID, 1, "England 22.0%"),
            new Path(List.of(0.0, 200.0), List.of(20.0, 20.0), Ink.GRID, Stroke.SOLID, 1, ""),
            new Bar(50, 40, 60, 20, Ink.CROWD, "Derby 18.4%"),
            new Mark(60, 50, Form.RING, 12, Ink.SIGNAL, ""), new Mark(60, 50, Form.CIRCLE, 6, Ink.SUBJECT, "Leicester 30.5%"),
            new Mark(150, 50, Form.CIRCLE, 6, Ink.SUBJECT, "Rutland 9.0%")));

    @Test
    void a_mark_comes_before_a_bar_and_a_bar_before_nothing() {
        assertThat(words(62, 51)).isEqualTo("Leicester 30.5%");
        assertThat(words(100, 50)).isEqualTo("Derby 18.4%");
        assertThat(words(156, 50)).isEqualTo("Rutland 9.0%");
        assertThat(Pointed.at(DRAWING, 180, 70)).isEmpty();
    }

    @Test
    void a_line_answers_close_by_and_one_without_words_never() {
        assertThat(words(180, 88)).isEqualTo("England 22.0%");
        assertThat(Pointed.at(DRAWING, 180, 20)).isEmpty();
    }

    @Test
    void stops_are_marks_and_bars_with_words_in_the_order_drawn() {
        assertThat(Pointed.stops(DRAWING).stream().map(Pointed::words)).containsExactly("Derby 18.4%", "Leicester 30.5%", "Rutland 9.0%");
    }

    private static String words(double x, double y) {
        return Pointed.at(DRAWING, x, y).orElseThrow().words();
    }
}
