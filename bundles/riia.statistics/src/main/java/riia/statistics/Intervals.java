// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** 95% confidence intervals. */
public final class Intervals {

    private static final int EXACT_BELOW = 10;
    private static final double TAIL = 0.025;
    private static final double Z = FunnelModel.Z95;
    private static final Limits[] EXACT = exact();

    private Intervals() {
    }

    /**
     * Of a rate. The limits of the count are exact Poisson ones below 10 (Garwood, Biometrika 28, 1936, 437-442: quantiles of
     * chi-squared) and Byar's approximation from 10 (Breslow and Day, Statistical Methods in Cancer Research II, 1987, 69).
     *
     * @param count of events, 0 or more
     * @param denominator what it is divided by, above 0
     * @param per of how many the rate is, such as 10,000
     */
    public static Limits rate(long count, double denominator, double per) {
        if (count < 0 || !(denominator > 0)) {
            throw new IllegalArgumentException("A rate has a count of 0 or more over more than 0; found " + count + " over " + denominator);
        }
        double unit = per / denominator;
        if (count < EXACT_BELOW) {
            Limits exact = EXACT[(int) count];
            return new Limits(exact.lower() * unit, exact.upper() * unit);
        }
        return new Limits(byar(count, -Z) * unit, byar(count + 1.0, Z) * unit);
    }

    /**
     * Of a proportion: Wilson's score interval (Journal of the American Statistical Association 22, 1927, 209-212).
     *
     * @param count of those that are meant
     * @param of all of them, above 0 and no less than {@code count}
     * @param per of how many the proportion is, 100 for percentages
     */
    public static Limits proportion(long count, long of, double per) {
        if (count < 0 || of <= 0 || count > of) {
            throw new IllegalArgumentException("A proportion is a part of a whole above 0; found " + count + " of " + of);
        }
        double share = (double) count / of;
        double square = Z * Z / of;
        double middle = share + square / 2;
        double half = Z * Math.sqrt((share * (1 - share) + square / 4) / of);
        double lower = count == 0 ? 0 : (middle - half) / (1 + square);
        double upper = count == of ? 1 : (middle + half) / (1 + square);
        return new Limits(lower * per, upper * per);
    }

    private static double byar(double count, double z) {
        double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
        return count * root * root * root;
    }

    private static Limits[] exact() {
        Limits[] exact = new Limits[EXACT_BELOW];
        for (int count = 0; count < EXACT_BELOW; count++) {
            double lower = count == 0 ? 0 : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(TAIL) / 2;
            exact[count] = new Limits(lower, ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(TAIL) / 2);
        }
        return exact;
    }
}
