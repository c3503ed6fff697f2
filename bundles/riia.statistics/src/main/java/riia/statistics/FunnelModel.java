// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

import java.util.Optional;

/**
 * A funnel: how far values may lie from a target, by the size of what they are divided by, before more than the usual is at work
 * (Spiegelhalter, Statistics in Medicine 24, 2005, 1185-1202). Since authorities differ for real, plain limits flag almost everybody;
 * these are widened by what the middle of the authorities show beyond chance, the outer tenths on either side being drawn in
 * (winsorised) first. They are not when that is no more than two standard errors above chance.
 *
 * @param target the value that the limits lie round, in the unit of the values
 * @param spread how values spread by chance
 * @param per of how many the values are: 10,000 or 100
 * @param phi the mean squared winsorised z-score; 1 where chance alone is at work
 * @param tau2 variance between authorities, in the square of the values' unit; 0 unless the adjustment is additive
 * @param adjustment how the limits are adjusted
 * @param n authorities that it was fitted to
 */
public record FunnelModel(double target, Spread spread, double per, double phi, double tau2, Adjustment adjustment, int n) {

    /** The 97.5th percentile of the normal distribution. */
    public static final double Z95 = 1.959963984540054;
    /** The 99.9th percentile of the normal distribution. */
    public static final double Z998 = 3.090232306167813;
    /** Fewer values say too little of how they differ. */
    public static final int LEAST = 5;

    /** How limits are adjusted for over-dispersion. */
    public enum Adjustment {
        /** Not: the values differ by no more than chance explains. */
        NONE("not adjusted: no more spread than chance explains"),
        /** A variance between authorities is added, whatever their size. */
        ADDITIVE("adjusted for over-dispersion, additive, 10% winsorised at each tail"),
        /** The variance by chance is multiplied. */
        MULTIPLICATIVE("adjusted for over-dispersion, multiplicative, 10% winsorised at each tail");

        private final String words;

        Adjustment(String words) {
            this.words = words;
        }
    }

    /** Fits, additively, see {@link #fit(double, double[], double[], double, Spread, Adjustment)}. */
    public static Optional<FunnelModel> fit(double target, double[] values, double[] denominators, double per, Spread spread) {
        return fit(target, values, denominators, per, spread, Adjustment.ADDITIVE);
    }

    /**
     * Fits. A value without denominator counts as absent.
     *
     * @param target the pooled value, in the unit of the values
     * @param values {@code NaN} where there is none
     * @param denominators one for each value
     * @param wanted how to adjust where there is something to adjust
     * @return empty for fewer than {@link #LEAST} values, and for a target that leaves no room for chance: 0, or all of all
     */
    public static Optional<FunnelModel> fit(double target, double[] values, double[] denominators, double per, Spread spread,
            Adjustment wanted) {
        double one = variance(target, per, spread);
        if (!(one > 0)) {
            return Optional.empty();
        }
        double[] scores = new double[values.length];
        int n = 0;
        double weights = 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            if (denominators[i] > 0 && !Double.isNaN(values[i])) {
                double weight = denominators[i] / one;
                scores[n++] = (values[i] - target) * Math.sqrt(weight);
                weights += weight;
                squares += weight * weight;
            }
        }
        return n < LEAST ? Optional.empty()
                : Optional.of(adjusted(target, per, spread, wanted, Dispersion.of(scores, n), n, weights - squares / weights));
    }

    private static FunnelModel adjusted(double target, double per, Spread spread, Adjustment wanted, double phi, int n, double weight) {
        boolean over = wanted != Adjustment.NONE && phi > 1 + 2 * Math.sqrt(2.0 / n);
        double between = over && wanted == Adjustment.ADDITIVE ? (n * phi - (n - 1)) / weight : 0;
        return new FunnelModel(target, spread, per, phi, between, over ? wanted : Adjustment.NONE, n);
    }

    /**
     * Adjusted limits.
     *
     * @param denominator above 0
     * @param z how many standard deviations: {@link #Z95}, {@link #Z998}
     */
    public Limits limits(double denominator, double z) {
        double chance = variance(target, per, spread) / denominator;
        return round(z * Math.sqrt(adjustment == Adjustment.MULTIPLICATIVE ? chance * phi : chance + tau2));
    }

    /** Limits that chance alone would give. */
    public Limits plain(double denominator, double z) {
        return round(z * Math.sqrt(variance(target, per, spread) / denominator));
    }

    /** For people: how the limits were adjusted. */
    public String words() {
        return adjustment.words;
    }

    private Limits round(double half) {
        double most = spread == Spread.PROPORTION ? per : Double.POSITIVE_INFINITY;
        return new Limits(Math.max(0, target - half), Math.min(most, target + half));
    }

    /** By chance, of a value whose denominator is 1. */
    private static double variance(double target, double per, Spread spread) {
        return spread == Spread.RATE ? target * per : target * (per - target);
    }
}
