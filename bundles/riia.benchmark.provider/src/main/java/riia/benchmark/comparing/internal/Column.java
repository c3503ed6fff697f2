// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

import riia.base.Marker;
import riia.benchmark.Pooled;
import riia.indicator.Cube;
import riia.indicator.Measure;

/**
 * One series of one period, expressed: for each authority of a cube the fraction that is its value, or why there is none.
 * Filled once by {@link Panel}, then only read.
 */
final class Column {

    /** As in the cube. */
    final long[] numbers;
    /** What the number is divided by, or a cell that says why there is nothing to divide by. */
    final long[] denominators;
    final String[] sources;
    /** The value as a fraction; {@code bottoms} is 0 where there is none. */
    final long[] tops;
    final long[] bottoms;
    /** The value as a double; {@code NaN} where there is none. */
    final double[] values;
    /** Why there is no value; null where there is one, or nothing was reported. */
    final Marker[] markers;

    Column(int size) {
        numbers = new long[size];
        denominators = new long[size];
        sources = new String[size];
        tops = new long[size];
        bottoms = new long[size];
        values = new double[size];
        markers = new Marker[size];
        Arrays.fill(numbers, Cube.ABSENT);
        Arrays.fill(denominators, Cube.ABSENT);
        Arrays.fill(sources, "");
        Arrays.fill(values, Double.NaN);
    }

    /** Sets a value; equal fractions become equal doubles, since both parts are exact and division rounds once. */
    void set(int authority, long top, long bottom) {
        tops[authority] = top;
        bottoms[authority] = bottom;
        values[authority] = (double) top / bottom;
    }

    /** Whether there is a value; there is none beyond the cube. */
    boolean has(int authority) {
        return authority >= 0 && bottoms[authority] != 0;
    }

    int valued() {
        int n = 0;
        for (long bottom : bottoms) {
            n += bottom != 0 ? 1 : 0;
        }
        return n;
    }

    Optional<BigDecimal> rounded(int authority, int decimals) {
        return has(authority) ? Optional.of(Rounding.quotient(tops[authority], bottoms[authority], decimals))
                : Optional.empty();
    }

    /**
     * Pools authorities: the sum of counts over the sum of denominators, a plain number to its sum. Only those enter that
     * reported count and denominator both; a supplied value without its parts does not.
     */
    Pooled pooled(int[] authorities, Measure measure, int decimals) {
        boolean divided = measure.kind() != Measure.Kind.NUMBER;
        long top = 0;
        long bottom = 0;
        int present = 0;
        for (int authority : authorities) {
            if (authority >= 0 && numbers[authority] >= 0 && (!divided || denominators[authority] >= 0)) {
                top += numbers[authority];
                bottom += divided ? denominators[authority] : 0;
                present++;
            }
        }
        long divisor = divided ? bottom : Math.min(present, 1);
        return new Pooled(divisor > 0 ? Optional.of(Rounding.quotient(Math.multiplyExact(top, (long) measure.per()), divisor,
                decimals)) : Optional.empty(), present);
    }
}
