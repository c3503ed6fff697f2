// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

import riia.base.Marker;
import riia.base.Value;
import riia.benchmark.Pooled;
import riia.indicator.Cube;
import riia.indicator.Measure;

/**
 * One series of one period, expressed: for each authority of a cube the fraction that is its value, or why there is none.
 * Filled once by {@link Panel}, then only read.
 */
final class Column {

    /** What two longs as top and bottom always hold. */
    private static final MathContext FITTING = new MathContext(18);

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
    /** What has no order, such as a range; null elsewhere. */
    final Value[] unranked;
    /** Means with their cases; null elsewhere. */
    final Value.Mean[] means;

    Column(int size) {
        numbers = new long[size];
        denominators = new long[size];
        sources = new String[size];
        tops = new long[size];
        bottoms = new long[size];
        values = new double[size];
        markers = new Marker[size];
        unranked = new Value[size];
        means = new Value.Mean[size];
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
     * Sets a value that came as a number. One with more digits than fit loses those beyond the eighteenth, which no unit shows.
     */
    void set(int authority, BigDecimal number) {
        BigDecimal fitting = number.round(FITTING);
        BigDecimal plain = fitting.setScale(Math.min(Math.max(fitting.scale(), 0), FITTING.getPrecision()), RoundingMode.HALF_UP);
        set(authority, plain.unscaledValue().longValueExact(), BigInteger.TEN.pow(plain.scale()).longValueExact());
    }

    /** Sets a mean: the sum over its cases, exactly where both fit. */
    void set(int authority, Value.Mean mean) {
        means[authority] = mean;
        denominators[authority] = mean.cases();
        sources[authority] = "cases";
        BigDecimal plain = mean.sum().stripTrailingZeros();
        BigInteger bottom = BigInteger.TEN.pow(Math.max(plain.scale(), 0)).multiply(BigInteger.valueOf(mean.cases()));
        if (plain.precision() - Math.min(plain.scale(), 0) < FITTING.getPrecision() && bottom.bitLength() < Long.SIZE - 1) {
            set(authority, plain.scaleByPowerOfTen(Math.max(plain.scale(), 0)).longValueExact(), bottom.longValueExact());
        } else {
            set(authority, mean.sum().divide(BigDecimal.valueOf(mean.cases()), FITTING));
        }
    }

    /**
     * Pools authorities: the sum of counts over the sum of denominators, a plain number to its sum, means to the mean of all cases.
     * Only those enter that reported count and denominator both; a supplied value without its parts does not.
     */
    Pooled pooled(int[] authorities, Measure measure, int decimals) {
        return measure.kind() == Measure.Kind.SUPPLIED ? means(authorities, decimals) : counts(authorities, measure, decimals);
    }

    private Pooled means(int[] authorities, int decimals) {
        BigDecimal sum = BigDecimal.ZERO;
        long cases = 0;
        int present = 0;
        for (int authority : authorities) {
            if (authority >= 0 && means[authority] != null) {
                sum = sum.add(means[authority].sum());
                cases = Math.addExact(cases, means[authority].cases());
                present++;
            }
        }
        return new Pooled(cases == 0 ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(cases), decimals, RoundingMode.HALF_UP)), present);
    }

    private Pooled counts(int[] authorities, Measure measure, int decimals) {
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
