// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import riia.benchmark.Course.Line;
import riia.benchmark.Course.Point;
import riia.benchmark.Course.Segment;
import riia.benchmark.SeriesBreak;
import riia.report.chart.Drawing.Anchor;
import riia.report.chart.Drawing.Bar;
import riia.report.chart.Drawing.Form;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Label;
import riia.report.chart.Drawing.Mark;
import riia.report.chart.Drawing.Stroke;

/** Draws the parts of a trend into its plot. */
record TrendLines(Sketch sketch, Plot plot, PeriodAxis periods, TrendWords words) {

    private static final double LETTER_ROOM = 11;
    private static final double WHISKER = 2.5;

    /** Centre and limits of a stretch between breaks. */
    void segment(Segment segment) {
        String hint = words.segment(segment);
        stretch(segment, segment.centre(), Stroke.SOLID, 0.8, hint);
        stretch(segment, segment.lower(), Stroke.DASHED, 1, hint);
        stretch(segment, segment.upper(), Stroke.DASHED, 1, hint);
    }

    private void stretch(Segment segment, BigDecimal at, Stroke stroke, double thickness, String hint) {
        double value = at.doubleValue();
        if (plot.axis().shows(value)) {
            double y = plot.y(value);
            sketch.line(periods.start(segment.from()), y, periods.start(segment.to() + 1), y, Ink.OUTER_LIMIT, stroke, thickness, hint);
        }
    }

    /** 95% intervals, as whiskers behind the marks. */
    void intervals(Line line) {
        for (int i = 0; i < line.points().size(); i++) {
            int at = i;
            line.points().get(i).interval().ifPresent(one -> whisker(periods.x(at), one.lower().doubleValue(), one.upper().doubleValue()));
        }
    }

    private void whisker(double x, double lower, double upper) {
        double half = Math.min(WHISKER, periods.room() / 4);
        double bottom = Math.max(lower, plot.axis().from());
        double top = Math.min(upper, plot.axis().to());
        if (bottom <= top) {
            sketch.line(x, plot.y(bottom), x, plot.y(top), Ink.INNER_LIMIT, Stroke.SOLID, 1, "");
            if (bottom == lower) {
                sketch.line(x - half, plot.y(lower), x + half, plot.y(lower), Ink.INNER_LIMIT, Stroke.SOLID, 1, "");
            }
            if (top == upper) {
                sketch.line(x - half, plot.y(upper), x + half, plot.y(upper), Ink.INNER_LIMIT, Stroke.SOLID, 1, "");
            }
        }
    }

    /** A line without marks; {@code hint} is its newest value in words. */
    void comparator(double[] values, Ink ink, Stroke stroke, Optional<String> hint) {
        plot.line(periods.xs(), values, ink, stroke, 1.4, hint.orElse("")).forEach(sketch::add);
    }

    /** An authority's line with its marks, signals ringed, a letter where there is no value. */
    void authority(Line line, Pens pens) {
        plot.line(periods.xs(), TrendChart.values(line), pens.ink(), pens.stroke(), pens.ink() == Ink.SUBJECT ? 2 : 1.3, "").forEach(sketch::add);
        double size = Math.max(3.5, Math.min(pens.ink() == Ink.SUBJECT ? 7 : 6, periods.room() * 0.6));
        for (int i = 0; i < line.points().size(); i++) {
            Point point = line.points().get(i);
            String hint = words.point(line, point);
            if (point.value().isEmpty()) {
                absent(i, point, pens, hint);
            } else if (plot.axis().shows(point.value().get().doubleValue())) {
                double y = plot.y(point.value().get().doubleValue());
                if (!point.rules().isEmpty()) {
                    sketch.add(new Mark(periods.x(i), y, Form.RING, size + 6, Ink.SIGNAL, ""));
                }
                sketch.add(new Mark(periods.x(i), y, pens.form(), size, pens.ink(), hint));
            }
        }
    }

    /** The marker's letter above the axis, in a second row where an earlier line has one. */
    private void absent(int period, Point point, Pens pens, String hint) {
        for (int row = 0; row < 3; row++) {
            double y = plot.box().bottom() - 4 - row * LETTER_ROOM;
            Label letter = new Label(periods.x(period), y, Say.symbol(point.marker()), Anchor.MIDDLE, Sketch.SMALL, true, pens.ink());
            Box box = Box.of(letter);
            if (sketch.isFree(box)) {
                sketch.add(new Bar(box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top(), Ink.BACKGROUND, hint));
                sketch.set(letter);
                return;
            }
        }
    }

    /** Breaks, each drawn once and named above the plot; the newest is named where there is no room for all. */
    void breaks(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        for (Line line : lines) {
            for (int i = line.breaks().size() - 1; i >= 0; i--) {
                SeriesBreak one = line.breaks().get(i);
                int at = periods.periods().indexOf(one.at());
                if (at >= 0 && seen.add(one.at().code() + one.kind())) {
                    String hint = line.authority().name() + ", break at " + one.at().code() + ": " + one.words();
                    double x = periods.start(at);
                    sketch.line(x, plot.box().top() - 2, x, plot.box().bottom(), Ink.TEXT, Stroke.DOTTED, 1, hint);
                    name(x, one);
                }
            }
        }
    }

    private void name(double x, SeriesBreak one) {
        String name = switch (one.kind()) {
            case REORGANISATION -> "reorganised";
            case POPULATION -> "new populations";
            case DEFINITION -> "new definition";
        };
        double y = plot.box().top() - 5;
        if (!sketch.set(x + 2, y, name, Anchor.START, Ink.TEXT) && !sketch.set(x - 2, y, name, Anchor.END, Ink.TEXT)) {
            sketch.set(x + 2, plot.box().top() + Sketch.SMALL, name, Anchor.START, Ink.TEXT);
        }
    }

    /** Where the newest value within the axis stands; empty for none. */
    Optional<double[]> end(double[] values) {
        for (int i = values.length - 1; i >= 0; i--) {
            if (!Double.isNaN(values[i]) && plot.axis().shows(values[i])) {
                return Optional.of(new double[] {periods.x(i), plot.y(values[i])});
            }
        }
        return Optional.empty();
    }
}
