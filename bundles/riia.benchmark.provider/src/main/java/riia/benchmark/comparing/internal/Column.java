// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import riia.base.Marker;
import riia.base.Value;
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
    /** What has no order, such as a range, or a mean with its cases, by position; few columns have any. */
    private final Map<Integer, Value> others = new HashMap<>(0);
    /** What the values are of. */
    final Unit unit;
    /** Of which release the populations are that a rate divides by; empty for what is no rate. */
    String release = "";

    /**
     * How a column's values are made of numbers and denominators.
     *
     * @param per what a quotient is multiplied by; for a quarter's rate a year four times the measure's
     * @param expressed whether there is such an expression at all; a stock has none by the year
     */
    record Unit(Measure.Kind kind, long per, boolean expressed) {

        static Unit of(Measure measure) {
            return new Unit(measure.kind(), measure.per(), true);
        }

        /** Four times as much. */
        Unit byTheYear() {
            return new Unit(kind, 4 * per, expressed);
        }

        Unit without() {
            return new Unit(kind, per, false);
        }

        boolean divided() {
            return kind == Measure.Kind.RATE || kind == Measure.Kind.PERCENTAGE;
        }
    }

    Column(int size, Unit unit) {
        this.unit = unit;
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

    /** The same numbers and denominators, not yet expressed. */
    Column bare(Unit other) {
        Column bare = new Column(values.length, other);
        System.arraycopy(numbers, 0, bare.numbers, 0, values.length);
        System.arraycopy(denominators, 0, bare.denominators, 0, values.length);
        System.arraycopy(sources, 0, bare.sources, 0, values.length);
        bare.release = release;
        return bare;
    }

    /** Sets the value that number and denominator make, or the marker that says why there is none. */
    void divide(int authority) {
        long denominator = denominators[authority];
        if (!unit.divided()) {
            set(authority, Math.multiplyExact(numbers[authority], unit.per()), 1);
        } else if (denominator > 0) {
            set(authority, Math.multiplyExact(numbers[authority], unit.per()), denominator);
        } else {
            markers[authority] = denominator == 0 ? Marker.NOT_APPLICABLE
                    : Cube.marker(denominator).orElse(Marker.NOT_AVAILABLE);
        }
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

    /** Keeps what has no order, such as a range or words. */
    void setUnranked(int authority, Value value) {
        others.put(authority, value);
    }

    /** What has no order, as reported. */
    Optional<Value> unranked(int authority) {
        return Optional.ofNullable(others.get(authority)).filter(value -> !(value instanceof Value.Mean));
    }

    /** A mean with its cases, as reported. */
    Optional<Value.Mean> mean(int authority) {
        return Optional.ofNullable(others.get(authority)).filter(Value.Mean.class::isInstance).map(Value.Mean.class::cast);
    }

    /** What a cell counts, if it does. */
    static Optional<Long> count(long cell) {
        return cell >= 0 ? Optional.of(cell) : Optional.empty();
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
        others.put(authority, mean);
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

}
