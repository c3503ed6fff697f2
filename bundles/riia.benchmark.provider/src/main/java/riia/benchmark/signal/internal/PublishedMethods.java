// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.signal.internal;

import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import riia.benchmark.spi.SignalMethod;
import riia.statistics.FunnelModel;
import riia.statistics.Intervals;
import riia.statistics.Limits;
import riia.statistics.Movement;
import riia.statistics.ProcessChart;
import riia.statistics.RunningChart;
import riia.statistics.Spread;

/** The methods of the literature, as {@code riia.statistics} has them. */
@Component
public final class PublishedMethods implements SignalMethod {

    @Override
    public String id() {
        return "published";
    }

    @Override
    public String words() {
        return "95% intervals: exact Poisson below a count of 10, Byar's from 10, Wilson's for percentages. Funnels: Spiegelhalter 2005, 95% and"
                + " 99.8% limits, adjusted for over-dispersion (additive, 10% winsorised at each tail). Trends: individuals and moving range"
                + " (XmR); outside the limits, eight in a row on one side, six rising or falling, two of three beyond two sigma.";
    }

    @Override
    public Optional<Limits> interval(Spread spread, long count, long of, double per) {
        if (spread == Spread.RATE) {
            return Optional.of(Intervals.rate(count, of, per));
        }
        return count > of ? Optional.empty() : Optional.of(Intervals.proportion(count, of, per));
    }

    @Override
    public Optional<FunnelModel> funnel(double target, double[] values, double[] denominators, double per, Spread spread) {
        return FunnelModel.fit(target, values, denominators, per, spread);
    }

    @Override
    public Optional<ProcessChart> process(double[] values, int first, int last) {
        return ProcessChart.of(values, first, last);
    }

    @Override
    public void movements(double[] values, int first, int last, Movement[] into) {
        RunningChart chart = new RunningChart();
        for (int i = first; i <= last; i++) {
            into[i] = chart.add(values[i]);
        }
    }
}
