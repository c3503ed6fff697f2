// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.spi;

import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

import riia.statistics.FunnelModel;
import riia.statistics.Limits;
import riia.statistics.Movement;
import riia.statistics.ProcessChart;
import riia.statistics.Spread;

/**
 * How figures are told from noise. The one with the highest {@code service.ranking} serves; one with the property {@code riia.region} only
 * while that region is active. Called only by the benchmarks, on several threads at once and hundreds of thousands of times in a row;
 * it keeps no state. Values are unrounded, {@code NaN} where there is none.
 */
@ConsumerType
public interface SignalMethod {

    /** Such as {@code published}. */
    String id();

    /** For people: which intervals, funnels and charts, such as a document's notes name them. */
    String words();

    /**
     * 95% limits of one value.
     *
     * @param count what was counted, 0 or more
     * @param of what it is divided by, above 0
     * @param per of how many the value is: 10,000 or 100
     * @return in the value's unit; empty where the method has none, such as for a part that is more than its whole
     */
    Optional<Limits> interval(Spread spread, long count, long of, double per);

    /**
     * The funnel of the values of one period round a pooled value.
     *
     * @param values one for each authority
     * @param denominators what each was divided by
     * @return empty where there are too few, or the pooled value leaves no room for chance
     */
    Optional<FunnelModel> funnel(double target, double[] values, double[] denominators, double per, Spread spread);

    /**
     * The chart of one series.
     *
     * @param first position of the first value since the series last broke
     * @param last position of the newest, itself included
     * @return empty where there are too few values for limits
     */
    Optional<ProcessChart> process(double[] values, int first, int last);

    /**
     * What the charts that end at each value say of it: for every position the movement of {@link #process} from {@code first} until
     * there, {@link Movement#TOO_SHORT} where that has none, {@link Movement#NONE} where there is no value.
     *
     * @param into takes the answers, at the same positions
     */
    void movements(double[] values, int first, int last, Movement[] into);
}
