// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import riia.report.chart.Charts.Frame;

/**
 * What of the values is shown, in steps of 1, 2 or 5 times a power of ten.
 *
 * @param from the value at its beginning
 * @param to the value at its end, above {@code from}
 * @param step between two ticks
 */
record ValueAxis(double from, double to, double step) {

    private static final double HAIR = 1e-9;

    ValueAxis {
        if (!(to > from) || !(step > 0)) {
            throw new IllegalArgumentException("A value axis ends above where it begins; found " + from + " to " + to + " by " + step);
        }
    }

    /**
     * An axis for values: from 0, or below where there are negative ones, to the next round number, unless the frame says otherwise.
     *
     * @param low the lowest value to cover
     * @param high the highest
     * @param ticks how many steps there is room for
     */
    static ValueAxis of(double low, double high, Frame frame, int ticks) {
        double bottom = frame.from().orElse(Math.min(0, low));
        double top = frame.to().orElse(Math.max(high, frame.from().isEmpty() ? 0 : bottom));
        if (top <= bottom) {
            if (frame.to().isPresent()) {
                bottom = top - Math.max(1, Math.abs(top));
            } else {
                top = bottom + Math.max(1, Math.abs(bottom) / 10);
            }
        }
        double step = step((top - bottom) / Math.max(1, ticks));
        return new ValueAxis(frame.from().orElse(Math.floor(bottom / step + HAIR) * step),
                frame.to().orElse(Math.ceil(top / step - HAIR) * step), step);
    }

    /** The next of 1, 2, 5 and their powers of ten. */
    private static double step(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (int one : new int[] {1, 2, 5}) {
            if (one * power >= raw * (1 - HAIR)) {
                return one * power;
            }
        }
        return 10 * power;
    }

    /** Values of the ticks, from the lowest. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(from / step - HAIR); i * step <= to + step * HAIR; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** A tick as people read it, with the decimals that the steps need. */
    String label(double tick) {
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + HAIR));
        return Say.number(BigDecimal.valueOf(tick).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Whether zero is to be seen. */
    boolean showsZero() {
        return from <= 0 && to >= 0;
    }

    boolean shows(double value) {
        return value >= from - step * HAIR && value <= to + step * HAIR;
    }

    /** Where a value stands between two places. */
    double place(double value, double start, double end) {
        return start + (value - from) / (to - from) * (end - start);
    }
}
