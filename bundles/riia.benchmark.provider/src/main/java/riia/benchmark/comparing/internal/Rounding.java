// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Rounds HALF_UP on exact values: what is shown never depends on how a fraction looks in binary. */
final class Rounding {

    /** How near a tie, in units of the last decimal, a double must be before it is not trusted to say on which side. */
    private static final double NEAR = 1e-6;
    private static final double PRECISION = 1e-12;

    private Rounding() {
    }

    /** {@code top / bottom}, rounded. */
    static BigDecimal quotient(long top, long bottom, int decimals) {
        return BigDecimal.valueOf(top).divide(BigDecimal.valueOf(bottom), decimals, RoundingMode.HALF_UP);
    }

    /** {@code top / bottom} of integers of any size, rounded. */
    static BigDecimal quotient(BigInteger top, BigInteger bottom, int decimals) {
        return new BigDecimal(top).divide(new BigDecimal(bottom), decimals, RoundingMode.HALF_UP);
    }

    /** Whether a double is far enough from a tie to be rounded as it is. */
    static boolean away(double about, int decimals) {
        double scaled = about * Math.pow(10, decimals);
        double toTie = Math.abs(scaled - Math.floor(scaled) - 0.5);
        return toTie > NEAR + Math.abs(scaled) * PRECISION;
    }

    /** Rounds a double that is away from ties. */
    static BigDecimal nearest(double about, int decimals) {
        return BigDecimal.valueOf(Math.round(about * Math.pow(10, decimals)), decimals);
    }

    /** The mean of fractions, rounded, in integers of any size. */
    static BigDecimal mean(long[] tops, long[] bottoms, int decimals) {
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (int i = 0; i < tops.length; i++) {
            BigInteger divisor = BigInteger.valueOf(bottoms[i]);
            top = top.multiply(divisor).add(BigInteger.valueOf(tops[i]).multiply(bottom));
            bottom = bottom.multiply(divisor);
        }
        return quotient(top, bottom.multiply(BigInteger.valueOf(tops.length)), decimals);
    }
}
