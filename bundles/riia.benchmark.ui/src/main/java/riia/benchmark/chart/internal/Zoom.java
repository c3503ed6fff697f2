// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.chart.internal;

import java.util.Optional;

import riia.report.chart.Charts.Frame;
import riia.report.chart.Drawing.Scale;

/**
 * Which part of a value axis is looked at; the whole unless told.
 *
 * @param from value at its beginning
 * @param to value at its end
 */
record Zoom(Optional<Double> from, Optional<Double> to) {

    static final Zoom WHOLE = new Zoom(Optional.empty(), Optional.empty());

    private static final double CLOSER = 0.7;
    private static final double STEPS = 40;

    Frame frame(double width, double height) {
        return new Frame(width, height, from, to);
    }

    /** Closer, round a place on the axis: 0 is its beginning, 1 its end. */
    Zoom in(Scale now, double at) {
        return part(now, at, CLOSER);
    }

    /** Further away. */
    Zoom out(Scale now, double at) {
        return part(now, at, 1 / CLOSER);
    }

    /** From zero to where it ends now; the whole where zero lies beyond its end. */
    Zoom atZero(Scale now) {
        return now.to() > 0 && now.from() != 0 ? new Zoom(Optional.of(0.0), Optional.of(now.to())) : WHOLE;
    }

    /** Ends are put to round numbers, so that an axis never says more than it knows. */
    private static Zoom part(Scale now, double at, double by) {
        double span = (now.to() - now.from()) * by;
        double fixed = now.from() + at * (now.to() - now.from());
        double step = Math.pow(10, Math.floor(Math.log10(span / STEPS)) + 1);
        double from = Math.round((fixed - at * span) / step) * step;
        double to = Math.round((fixed + (1 - at) * span) / step) * step;
        if (now.from() >= 0 && from < 0) {
            from = 0;
        }
        return to > from ? new Zoom(Optional.of(from), Optional.of(to)) : new Zoom(Optional.of(now.from()), Optional.of(now.to()));
    }

    /** Where a point of the drawing lies on the axis: 0 is its beginning, 1 its end. */
    static double place(Scale now, double x, double y) {
        double along = ((now.upright() ? y : x) - now.start()) / (now.end() - now.start());
        return Math.max(0, Math.min(1, along));
    }
}
