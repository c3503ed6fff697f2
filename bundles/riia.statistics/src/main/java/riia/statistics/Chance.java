// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

/**
 * How probable it is that two figures differ as much as they do, or more, by chance alone: two-sided, twice the smaller tail, at
 * most 1. Exact tests, so that small counts are not taken for more than they say; logarithms of factorials by Stirling's series,
 * good to ten digits.
 */
public final class Chance {

    private static final double NEGLIGIBLE = 1e-17;
    private static final int SMALL = 20;
    private static final double[] LOGS = logs();

    private Chance() {
    }

    /**
     * Two counts over spans of the same length: given their sum, each event falls into either with probability one half
     * (Przyborowski and Wilenski, Biometrika 31, 1940, 313-323).
     */
    public static double ofCounts(long one, long other) {
        long sum = one + other;
        long k = Math.min(one, other);
        double term = Math.exp(logFactorial(sum) - logFactorial(k) - logFactorial(sum - k) - sum * Math.log(2));
        double tail = 0;
        while (k >= 0 && term > tail * NEGLIGIBLE) {
            tail += term;
            term *= (double) k / (sum - k + 1);
            k--;
        }
        return Math.min(1, 2 * tail);
    }

    /**
     * Two shares, {@code one} of {@code ofOne} and {@code other} of {@code ofOther}: Fisher's exact test on the table of the four
     * counts (Fisher, Journal of the Royal Statistical Society 98, 1935, 39-82).
     *
     * @throws IllegalArgumentException if a part is more than its whole
     */
    public static double ofShares(long one, long ofOne, long other, long ofOther) {
        if (one > ofOne || other > ofOther) {
            throw new IllegalArgumentException("A part is more than its whole: " + one + " of " + ofOne + ", " + other + " of " + ofOther);
        }
        return Math.min(1, 2 * Math.min(tail(one, ofOne, other, ofOther), tail(other, ofOther, one, ofOne)));
    }

    /** The probability of {@code one} or fewer where the sums of the table stand. */
    private static double tail(long one, long ofOne, long other, long ofOther) {
        double term = Math.exp(logChoose(ofOne, one) + logChoose(ofOther, other) - logChoose(ofOne + ofOther, one + other));
        double tail = 0;
        long x = one;
        long y = other;
        while (x >= 0 && y <= ofOther && term > tail * NEGLIGIBLE) {
            tail += term;
            term *= (double) x / (ofOne - x + 1) * (ofOther - y) / (y + 1);
            x--;
            y++;
        }
        return tail;
    }

    private static double logChoose(long n, long k) {
        return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    }

    private static double logFactorial(long n) {
        if (n < SMALL) {
            return LOGS[(int) n];
        }
        double square = (double) n * n;
        return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + (1.0 / 12 - (1.0 / 360 - 1.0 / (1260 * square)) / square) / n;
    }

    private static double[] logs() {
        double[] logs = new double[SMALL];
        for (int n = 2; n < SMALL; n++) {
            logs[n] = logs[n - 1] + Math.log(n);
        }
        return logs;
    }
}
