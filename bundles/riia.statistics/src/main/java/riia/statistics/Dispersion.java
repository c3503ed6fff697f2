// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

import java.util.Arrays;

/** How much more z-scores differ than by chance. */
final class Dispersion {

    /** The share of the scores that is drawn in at each tail. */
    private static final double TAIL = 0.1;

    private Dispersion() {
    }

    /**
     * The mean square of the first {@code n} scores, those beyond the 10th and 90th percentiles (type 7 of Hyndman and Fan, American
     * Statistician 50, 1996, 361-365) set to these. Sorts them.
     */
    static double of(double[] scores, int n) {
        Arrays.sort(scores, 0, n);
        double least = quantile(scores, n, TAIL);
        double most = quantile(scores, n, 1 - TAIL);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double drawn = Math.max(least, Math.min(most, scores[i]));
            sum += drawn * drawn;
        }
        return sum / n;
    }

    private static double quantile(double[] sorted, int n, double share) {
        double place = (n - 1) * share;
        int low = (int) place;
        int high = Math.min(low + 1, n - 1);
        return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
    }
}
