// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

import java.util.Arrays;

/**
 * A process chart that grows value by value and says of each what is known by then; see {@link ProcessChart}. The time for a series is
 * linear in its length. For one thread at a time.
 */
public final class RunningChart {

    /** Fewer values give no limits. */
    public static final int LEAST = 8;
    /** Three over 1.128, the mean range of two values in standard deviations, as Shewhart's chart is published. */
    private static final double THREE_SIGMA = 2.66;

    private double[] values = new double[40];
    private int n;
    private boolean follows;
    /** Differences from the first value, so that the mean of equal values is that value to the last bit. */
    private double differences;
    private double ranges;
    private int steps;

    /** Forgets everything: the series has broken. */
    public void restart() {
        n = 0;
        follows = false;
        differences = 0;
        ranges = 0;
        steps = 0;
    }

    /**
     * The value of the next period.
     *
     * @param value {@code NaN} if there is none: no moving range is taken across it, and nothing is said of it
     */
    public Movement add(double value) {
        if (Double.isNaN(value)) {
            follows = false;
            return Movement.NONE;
        }
        if (n == values.length) {
            values = Arrays.copyOf(values, 2 * n);
        }
        values[n] = value;
        differences += value - values[0];
        if (follows) {
            ranges += Math.abs(value - values[n - 1]);
            steps++;
        }
        n++;
        follows = true;
        return hasLimits() ? Rule.first(values, n - 1, centre(), half()) : Movement.TOO_SHORT;
    }

    /** How many values there are. */
    public int size() {
        return n;
    }

    boolean hasLimits() {
        return n >= LEAST && steps > 0;
    }

    double centre() {
        return values[0] + differences / n;
    }

    /** Half the distance between the limits. */
    double half() {
        return THREE_SIGMA * ranges / steps;
    }

    /** What a rule says of the value at a place among those that are there, by the limits of all. */
    Movement at(int place, Rule rule) {
        return rule.at(values, place, centre(), half());
    }
}
