// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.spi;

import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

import riia.benchmark.IndicatorComparison.Quarters;
import riia.indicator.Indicator.Polarity;

/**
 * How values are ranked and divided. The one with the highest {@code service.ranking} serves. Called only by the benchmarks,
 * on several threads at once; it keeps no state.
 */
@ConsumerType
public interface ComparisonMethod {

    /** Such as {@code domain}. */
    String id();

    /**
     * Ranks values.
     *
     * @param values unrounded; {@code NaN} where there is none
     * @param polarity neutral ranks the highest first, like high
     * @return a rank for each, 0 where there is no value
     */
    int[] ranks(double[] values, Polarity polarity);

    /** Cut points between the quarters; empty for fewer than {@code least} values or when cut points coincide. */
    Optional<Quarters> quarters(double[] values, int least);

    /** The quarter of a value: 1 = highest values, 4 = lowest. */
    int quarter(double value, Quarters quarters);

    /** The band of a quarter: A = best; empty where no direction is good. */
    Optional<Character> band(int quarter, Polarity polarity);
}
