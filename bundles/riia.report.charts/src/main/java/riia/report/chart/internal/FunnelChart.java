// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import riia.base.AreaCode;
import riia.benchmark.Funnel;
import riia.benchmark.Funnel.FunnelPoint;
import riia.benchmark.Funnel.Limits;
import riia.report.chart.Charts.Frame;
import riia.report.chart.Drawing;
import riia.report.chart.Drawing.Anchor;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Label;
import riia.report.chart.Drawing.Stroke;

/** Values by the size of what they are divided by. */
final class FunnelChart {

    private static final double TOP = 18;
    private static final double BOTTOM = 44;
    private static final double NAMES_SHARE = 0.3;
    private static final double TICK_ROOM = 70;

    private final Funnel funnel;
    private final Optional<AreaCode> subject;
    private final boolean plain;
    private final Frame frame;
    private final FunnelWords words;
    private final Sketch sketch;
    private final EndLabels names = new EndLabels();

    FunnelChart(Funnel funnel, Optional<AreaCode> subject, boolean plain, Frame frame) {
        this.funnel = funnel;
        this.subject = subject;
        this.plain = plain;
        this.frame = frame;
        words = new FunnelWords(funnel);
        sketch = new Sketch(frame.width(), frame.height());
    }

    Drawing draw() {
        double bottom = frame.height() - BOTTOM;
        double low = funnel.points().stream().mapToDouble(FunnelPoint::value).min().orElse(0);
        double high = Math.max(funnel.target(), funnel.points().stream().mapToDouble(FunnelPoint::value).max().orElse(1));
        ValueAxis axis = ValueAxis.of(Math.min(low, funnel.target()), Math.max(high, typicalUpper()), frame, Plot.ticks(bottom - TOP));
        String target = funnel.round() + " " + words.target();
        double right = frame.width() - EndLabels.width(List.of(target, "chance alone"), frame.width() * NAMES_SHARE);
        Plot plot = new Plot(new Box(Plot.labels(axis), TOP, right, bottom), axis);
        double largest = funnel.points().stream().mapToDouble(FunnelPoint::denominator).max().orElse(1);
        int steps = (int) Math.max(2, Math.min(8, (right - plot.box().left()) / TICK_ROOM));
        ValueAxis sizes = ValueAxis.of(0, largest, new Frame(1, 1, Optional.empty(), Optional.of(largest * 1.03)), steps);
        plot.draw(sketch, funnel.comparison().measure().unit());
        sizes(sizes, plot.box());
        limits(plot, sizes);
        sketch.line(plot.box().left(), plot.y(clipped(axis)), right, plot.y(clipped(axis)), Ink.ENGLAND, Stroke.SOLID, 1.2, target);
        names.add(right, plot.y(clipped(axis)), target, Ink.ENGLAND, true);
        new FunnelPoints(sketch, plot, sizes, words).draw(funnel.points(), subject);
        names.draw(sketch, plot.box(), frame.width());
        if (funnel.points().isEmpty()) {
            sketch.set((plot.box().left() + right) / 2, (TOP + bottom) / 2, "No values", Anchor.MIDDLE, Ink.QUIET_TEXT);
        }
        return sketch.done(words.title(), words.all(subject, axis.showsZero()), plot.scale());
    }

    private double clipped(ValueAxis axis) {
        return Math.max(axis.from(), Math.min(axis.to(), funnel.target()));
    }

    /** The upper limit at a middling size: at the smallest it may lie far beyond any value. */
    private double typicalUpper() {
        return funnel.curve().isEmpty() ? funnel.target() : funnel.curve().get(funnel.curve().size() / 2).upper998();
    }

    private void sizes(ValueAxis sizes, Box plot) {
        sketch.line(plot.left(), plot.bottom(), plot.right(), plot.bottom(), Ink.AXIS, Stroke.SOLID, 1, "");
        for (double tick : sizes.ticks()) {
            double x = sizes.place(tick, plot.left(), plot.right());
            sketch.line(x, plot.bottom(), x, plot.bottom() + 3, Ink.AXIS, Stroke.SOLID, 0.8, "");
            sketch.set(x, plot.bottom() + 13, sizes.label(tick), Anchor.MIDDLE, Ink.QUIET_TEXT);
        }
        sketch.set(plot.left(), plot.bottom() + 26, Say.dividedBy(funnel.comparison().measure()), Anchor.START, Ink.QUIET_TEXT);
        sketch.set(plot.left(), plot.bottom() + 39, Widths.fitted("Limits: " + funnel.method(), Sketch.SMALL, false,
                frame.width() - plot.left() - 2), Anchor.START, Ink.QUIET_TEXT);
    }

    private void limits(Plot plot, ValueAxis sizes) {
        if (plain) {
            curve(plot, sizes, Limits::plainUpper998, Ink.PLAIN_LIMIT, Stroke.DOTTED, "99.8% limit, chance alone", "chance alone");
            curve(plot, sizes, Limits::plainLower998, Ink.PLAIN_LIMIT, Stroke.DOTTED, "99.8% limit, chance alone", "");
        }
        curve(plot, sizes, Limits::upper95, Ink.INNER_LIMIT, Stroke.DASHED, "95% limit", "95%");
        curve(plot, sizes, Limits::lower95, Ink.INNER_LIMIT, Stroke.DASHED, "95% limit", "95%");
        curve(plot, sizes, Limits::upper998, Ink.OUTER_LIMIT, Stroke.SOLID, "99.8% limit", "99.8%");
        curve(plot, sizes, Limits::lower998, Ink.OUTER_LIMIT, Stroke.SOLID, "99.8% limit", "99.8%");
    }

    private void curve(Plot plot, ValueAxis sizes, ToDoubleFunction<Limits> limit, Ink ink, Stroke stroke, String hint, String name) {
        double[] xs = funnel.curve().stream().mapToDouble(one -> sizes.place(one.denominator(), plot.box().left(), plot.box().right())).toArray();
        double[] values = funnel.curve().stream().mapToDouble(limit).toArray();
        plot.line(xs, values, ink, stroke, 1.1, hint).forEach(sketch::add);
        if (xs.length > 0 && !name.isEmpty() && plot.axis().shows(values[values.length - 1])) {
            names.add(xs[xs.length - 1], plot.y(values[values.length - 1]), name, ink, false);
        }
    }
}
