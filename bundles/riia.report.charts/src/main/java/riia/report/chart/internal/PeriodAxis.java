// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.util.List;

import riia.base.Period;
import riia.base.PeriodType;
import riia.report.chart.Drawing.Anchor;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Stroke;

/** Periods from left to right, each with the same room. */
record PeriodAxis(List<Period> periods, double left, double right) {

    private static final double LINE = 12;

    /** How high the labels under the plot are. */
    static double height(List<Period> periods) {
        return isDivided(periods) ? 2 * LINE + 4 : LINE + 4;
    }

    private static boolean isDivided(List<Period> periods) {
        return periods.stream().allMatch(one -> one.type() == PeriodType.QUARTER || one.type() == PeriodType.TERM);
    }

    double room() {
        return (right - left) / Math.max(1, periods.size());
    }

    double x(int period) {
        return left + (period + 0.5) * room();
    }

    /** Where a period begins. */
    double start(int period) {
        return left + period * room();
    }

    double[] xs() {
        double[] xs = new double[periods.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = x(i);
        }
        return xs;
    }

    /** Ticks and labels below a height, newest first where there is no room for all. */
    void draw(Sketch sketch, double y) {
        sketch.line(left, y, right, y, Ink.AXIS, Stroke.SOLID, 1, "");
        boolean divided = isDivided(periods);
        for (int i = periods.size() - 1; i >= 0; i--) {
            String code = periods.get(i).code();
            if (divided) {
                String part = code.substring(code.lastIndexOf('-') + 1);
                sketch.set(x(i), y + LINE, part, Anchor.MIDDLE, Ink.QUIET_TEXT);
            } else {
                sketch.set(x(i), y + LINE, code, Anchor.MIDDLE, Ink.QUIET_TEXT);
            }
        }
        if (divided) {
            years(sketch, y);
        }
    }

    private void years(Sketch sketch, double y) {
        int last = periods.size() - 1;
        for (int first = last; first >= 0; first--) {
            if (first == 0 || !year(first - 1).equals(year(first))) {
                double middle = (x(first) + x(last)) / 2;
                if (sketch.set(middle, y + 2 * LINE, year(first), Anchor.MIDDLE, Ink.QUIET_TEXT) && first > 0) {
                    sketch.line(start(first), y, start(first), y + 2 * LINE + 2, Ink.GRID, Stroke.SOLID, 0.8, "");
                }
                last = first - 1;
            }
        }
    }

    private String year(int period) {
        String code = periods.get(period).code();
        return code.substring(0, code.lastIndexOf('-'));
    }
}
