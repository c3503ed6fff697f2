// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.report.chart.Drawing.Anchor;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Label;
import riia.report.chart.Drawing.Path;
import riia.report.chart.Drawing.Scale;
import riia.report.chart.Drawing.Stroke;

/** The part of a drawing in which values stand: upwards by an axis, and nothing beyond its edges. */
record Plot(Box box, ValueAxis axis) {

    private static final double TICK_ROOM = 22;

    /** How many steps of a value axis a height has room for. */
    static int ticks(double height) {
        return (int) Math.max(2, Math.min(10, height / TICK_ROOM));
    }

    /** How much room the labels of a value axis take on its left. */
    static double labels(ValueAxis axis) {
        return axis.ticks().stream().mapToDouble(tick -> Widths.of(axis.label(tick), Sketch.SMALL, false)).max().orElse(0) + 6;
    }

    double y(double value) {
        return axis.place(value, box.bottom(), box.top());
    }

    /** How its values are placed. */
    Optional<Scale> scale() {
        return Optional.of(new Scale(true, box.bottom(), box.top(), axis.from(), axis.to()));
    }

    /** Grid, labels of the values, and above them their unit, with a warning where zero is not shown. */
    void draw(Sketch sketch, String unit) {
        for (double tick : axis.ticks()) {
            boolean zero = tick == 0;
            sketch.line(box.left(), y(tick), box.right(), y(tick), zero ? Ink.AXIS : Ink.GRID, Stroke.SOLID, zero ? 1 : 0.6, "");
            sketch.set(box.left() - 5, y(tick) + Sketch.SMALL * 0.35, axis.label(tick), Anchor.END, Ink.QUIET_TEXT);
        }
        sketch.line(box.left(), box.top(), box.left(), box.bottom(), Ink.AXIS, Stroke.SOLID, 1, "");
        caption(sketch, unit, axis, box.right());
    }

    /** Unit, and a warning where zero is not shown, at the top left of a drawing. */
    static void caption(Sketch sketch, String unit, ValueAxis axis, double right) {
        String warning = axis.showsZero() ? "" : "does not start at zero";
        double room = right - Widths.of(warning, Sketch.SMALL, true) - 14;
        String shown = Widths.fitted(unit, Sketch.SMALL, false, room);
        sketch.set(2, Sketch.SMALL + 1, shown, Anchor.START, Ink.QUIET_TEXT);
        if (!warning.isEmpty()) {
            sketch.set(new Label(shown.isEmpty() ? 2 : Widths.of(shown, Sketch.SMALL, false) + 12, Sketch.SMALL + 1, warning, Anchor.START,
                    Sketch.SMALL, true, Ink.TEXT));
        }
    }

    /** A line through values, cut off at the edges; broken where a value is {@code NaN}. */
    List<Path> line(double[] xs, double[] values, Ink ink, Stroke stroke, double thickness, String hint) {
        List<Path> paths = new ArrayList<>();
        List<Double> lineXs = new ArrayList<>();
        List<Double> lineYs = new ArrayList<>();
        for (int i = 1; i < xs.length; i++) {
            double[] part = cut(xs[i - 1], values[i - 1], xs[i], values[i]);
            boolean goesOn = part.length > 0 && !lineXs.isEmpty() && lineXs.get(lineXs.size() - 1) == part[0];
            if (!goesOn) {
                end(paths, lineXs, lineYs, ink, stroke, thickness, hint);
            }
            if (part.length > 0) {
                if (!goesOn) {
                    lineXs.add(part[0]);
                    lineYs.add(y(part[1]));
                }
                lineXs.add(part[2]);
                lineYs.add(y(part[3]));
            }
        }
        end(paths, lineXs, lineYs, ink, stroke, thickness, hint);
        return paths;
    }

    private static void end(List<Path> paths, List<Double> xs, List<Double> ys, Ink ink, Stroke stroke, double thickness, String hint) {
        if (!xs.isEmpty()) {
            paths.add(new Path(xs, ys, ink, stroke, thickness, hint));
        }
        xs.clear();
        ys.clear();
    }

    /** What of a straight part lies within the axis: x, value, x, value; nothing if none does. */
    private double[] cut(double x1, double v1, double x2, double v2) {
        if (Double.isNaN(v1) || Double.isNaN(v2) || Math.max(v1, v2) < axis.from() || Math.min(v1, v2) > axis.to()) {
            return new double[0];
        }
        double[] start = edge(x1, v1, x2, v2);
        double[] end = edge(x2, v2, x1, v1);
        return new double[] {start[0], start[1], end[0], end[1]};
    }

    /** The first point, or where the part towards the second enters the axis. */
    private double[] edge(double x, double value, double otherX, double otherValue) {
        double inside = Math.max(axis.from(), Math.min(axis.to(), value));
        return inside == value ? new double[] {x, value}
                : new double[] {x + (inside - value) / (otherValue - value) * (otherX - x), inside};
    }
}
