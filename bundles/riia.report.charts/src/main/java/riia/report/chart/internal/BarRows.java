// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import riia.benchmark.Interval;
import riia.benchmark.Level;
import riia.benchmark.Row;
import riia.indicator.Measure;
import riia.report.chart.Drawing.Anchor;
import riia.report.chart.Drawing.Bar;
import riia.report.chart.Drawing.Form;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Label;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Stroke;
import riia.report.chart.internal.BarsWords.Entry;

/** Draws rows of ranked bars: name, bar or point, interval, value. In mixed company members stand out from the others. */
record BarRows(Sketch sketch, Box plot, ValueAxis axis, double row, BarsWords words, boolean mixed) {

    private static final double THICK = 0.64;

    /** What stands at the right of a row: its value with the sign of a signal, or the marker's letter. */
    static String shown(Row row, Measure measure) {
        return row.value().map(value -> Say.value(value, measure) + sign(row)).orElseGet(() -> Say.symbol(row.marker()));
    }

    private static String sign(Row row) {
        return row.level().filter(one -> one != Level.WITHIN).map(one -> one == Level.ABOVE ? " \u25B2" : " \u25BC").orElse("");
    }

    void draw(int position, Entry entry, boolean subject, double right) {
        double middle = plot.top() + (position + 0.5) * row;
        Ink ink = subject ? Ink.SUBJECT : mixed && entry.authority().member() ? Ink.OTHER_1 : Ink.CROWD;
        String hint = words.entry(entry);
        double base = middle + Sketch.SMALL * 0.35;
        sketch.set(new Label(plot.left() - 6, base, Widths.fitted(entry.authority().name(), Sketch.SMALL, subject, plot.left() - 8),
                Anchor.END, Sketch.SMALL, subject, Ink.TEXT));
        if (entry.row().value().isPresent()) {
            value(entry.row().value().get().doubleValue(), middle, ink, hint);
            entry.row().interval().ifPresent(one -> interval(one, middle));
        } else {
            sketch.add(new Bar(plot.left(), middle - row * THICK / 2, plot.right() - plot.left(), row * THICK, Ink.BACKGROUND, hint));
        }
        sketch.set(new Label(right - 2, base, shown(entry.row(), words.comparison().measure()), Anchor.END, Sketch.SMALL, subject,
                entry.row().value().isPresent() ? Ink.TEXT : Ink.QUIET_TEXT));
    }

    /** A bar from zero; a point where zero is not shown; cut off where the axis ends. */
    private void value(double value, double middle, Ink ink, String hint) {
        double thick = Math.max(1, row * THICK);
        if (!axis.showsZero()) {
            if (axis.shows(value)) {
                sketch.add(new Mark(x(value), middle, Form.CIRCLE, Math.min(9, Math.max(2, thick)), ink, hint));
            }
            return;
        }
        double from = x(Math.min(0, Math.max(value, axis.from())));
        double to = x(Math.max(0, Math.min(value, axis.to())));
        sketch.add(new Bar(from, middle - thick / 2, Math.max(1, to - from), thick, ink, hint));
    }

    private void interval(Interval interval, double middle) {
        double lower = Math.max(axis.from(), interval.lower().doubleValue());
        double upper = Math.min(axis.to(), interval.upper().doubleValue());
        if (lower <= upper) {
            sketch.line(x(lower), middle, x(upper), middle, Ink.INNER_LIMIT, Stroke.SOLID, 1.2, "");
        }
    }

    private double x(double value) {
        return axis.place(value, plot.left(), plot.right());
    }
}
