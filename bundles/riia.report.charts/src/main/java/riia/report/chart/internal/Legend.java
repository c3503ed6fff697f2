// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.util.List;
import java.util.Optional;

import riia.report.chart.Drawing.Anchor;
import riia.report.chart.Drawing.Form;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Label;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Stroke;

/** Names above a chart that is too narrow to have them at the ends of its lines, each with a piece of its line. */
record Legend(List<Entry> entries, double width) {

    /** How high a line of names is. */
    static final double LINE = Sketch.SMALL * 1.35;

    private static final double SAMPLE = 16;
    private static final double GAP = 8;
    private static final int MOST = 3;

    /** A line; one without marks has no form. */
    record Entry(String name, Ink ink, Stroke stroke, Optional<Form> form) {
    }

    /** How high it is: as many lines as it needs, up to three. */
    double height() {
        double x = 0;
        int lines = entries.isEmpty() ? 0 : 1;
        for (Entry entry : entries) {
            if (x > 0 && x + length(entry) > width) {
                lines++;
                x = 0;
            }
            x += length(entry) + GAP;
        }
        return Math.min(MOST, lines) * LINE;
    }

    private double length(Entry entry) {
        return Math.min(width, SAMPLE + 4 + Widths.of(entry.name(), Sketch.SMALL, false));
    }

    void draw(Sketch sketch, double top) {
        double x = 2;
        double y = top;
        for (Entry entry : entries) {
            if (x > 2 && x + length(entry) > width) {
                x = 2;
                y += LINE;
            }
            if (y >= top + MOST * LINE) {
                return;
            }
            Label name = new Label(x + SAMPLE + 4, y + Sketch.SMALL, Widths.fitted(entry.name(), Sketch.SMALL, false, width - x - SAMPLE - 6),
                    Anchor.START, Sketch.SMALL, false, entry.ink());
            if (sketch.set(name)) {
                double middle = y + Sketch.SMALL * 0.65;
                sketch.line(x, middle, x + SAMPLE, middle, entry.ink(), entry.stroke(), 1.4, "");
                double at = x + SAMPLE / 2;
                entry.form().ifPresent(form -> sketch.add(new Mark(at, middle, form, 5, entry.ink(), "")));
            }
            x += length(entry) + GAP;
        }
    }
}
