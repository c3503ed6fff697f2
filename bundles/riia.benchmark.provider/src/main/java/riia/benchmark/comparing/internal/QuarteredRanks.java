// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Arrays;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import riia.benchmark.IndicatorComparison.Quarters;
import riia.benchmark.spi.ComparisonMethod;
import riia.indicator.Indicator.Polarity;

/**
 * Competition ranks ("1224") and quarters by linear interpolation (type 7 of Hyndman and Fan 1996, R's default). A value equal
 * to a cut point belongs to the lower-valued quarter.
 */
@Component
public final class QuarteredRanks implements ComparisonMethod {

    @Override
    public String id() {
        return "quartered-ranks";
    }

    @Override
    public int[] ranks(double[] values, Polarity polarity) {
        double[] sorted = sorted(values);
        int[] ranks = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                ranks[i] = 1 + (polarity == Polarity.LOW ? below(sorted, values[i]) : above(sorted, values[i]));
            }
        }
        return ranks;
    }

    @Override
    public Optional<Quarters> quarters(double[] values, int least) {
        double[] sorted = sorted(values);
        if (sorted.length == 0 || sorted.length < least) {
            return Optional.empty();
        }
        Quarters quarters = new Quarters(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75), sorted.length);
        boolean apart = quarters.lower() < quarters.median() && quarters.median() < quarters.upper();
        return apart ? Optional.of(quarters) : Optional.empty();
    }

    @Override
    public int quarter(double value, Quarters quarters) {
        if (value <= quarters.lower()) {
            return 4;
        }
        if (value <= quarters.median()) {
            return 3;
        }
        return value <= quarters.upper() ? 2 : 1;
    }

    @Override
    public Optional<Character> band(int quarter, Polarity polarity) {
        return switch (polarity) {
            case HIGH -> Optional.of((char) ('A' + quarter - 1));
            case LOW -> Optional.of((char) ('D' - quarter + 1));
            case NEUTRAL -> Optional.empty();
        };
    }

    /** The values that are there, lowest first. */
    private static double[] sorted(double[] values) {
        double[] present = new double[values.length];
        int n = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                present[n++] = value;
            }
        }
        Arrays.sort(present, 0, n);
        return Arrays.copyOf(present, n);
    }

    private static double quantile(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int low = (int) place;
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
    }

    private static int below(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int above(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sorted.length - low;
    }
}
