// SPDX-License-Identifier: Apache-2.0
package riia.itest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Interval;
import riia.benchmark.Level;
import riia.benchmark.Row;
import riia.benchmark.Trend;
import riia.benchmark.spi.SignalMethod;
import riia.region.Regions;
import riia.statistics.FunnelModel;
import riia.statistics.FunnelModel.Adjustment;
import riia.statistics.Limits;
import riia.statistics.Movement;
import riia.statistics.ProcessChart;
import riia.statistics.Spread;

/** Ways of telling figures from noise come, by ranking and by region, and give back. */
class SignalMethodIT {

    private static final ComparisonQuery NEWEST = ComparisonQuery.members("riia", Period.parse("2025-26-Q2"));

    @InjectBundleContext
    BundleContext context;

    private Workbench workbench;
    private Benchmarks benchmarks;

    @BeforeEach
    void open() throws InterruptedException {
        workbench = new Workbench(context);
        benchmarks = workbench.benchmarks();
    }

    @Test
    void one_of_higher_ranking_takes_over_and_gives_back() {
        IndicatorComparison before = lookedAfter();
        ServiceRegistration<?> own = register(Map.of(Constants.SERVICE_RANKING, 10));
        try {
            assertThat(lookedAfter().rows()).allSatisfy(SignalMethodIT::isCertain);
        } finally {
            own.unregister();
        }
        assertThat(lookedAfter()).isEqualTo(before);
        assertThat(before.rows()).noneSatisfy(SignalMethodIT::isCertain);
    }

    @Test
    void one_of_lower_ranking_waits() {
        IndicatorComparison before = lookedAfter();
        ServiceRegistration<?> own = register(Map.of(Constants.SERVICE_RANKING, -10));
        try {
            assertThat(lookedAfter()).isEqualTo(before);
        } finally {
            own.unregister();
        }
    }

    @Test
    void a_regions_own_counts_only_while_the_region_is_active() throws InterruptedException {
        Regions regions = workbench.service(Regions.class);
        ServiceRegistration<?> own = register(Map.of(Constants.SERVICE_RANKING, 10, "riia.region", "london"));
        try {
            assertThat(lookedAfter().rows()).noneSatisfy(SignalMethodIT::isCertain);
            regions.use(Workbench.ACTOR, "london");
            assertThat(lookedAfter().rows()).hasSize(33).filteredOn(row -> row.value().isPresent()).isNotEmpty()
                    .allSatisfy(SignalMethodIT::isCertain);
        } finally {
            regions.use(Workbench.ACTOR, "east-midlands");
            own.unregister();
        }
        assertThat(lookedAfter().rows()).noneSatisfy(SignalMethodIT::isCertain);
    }

    private IndicatorComparison lookedAfter() {
        return benchmarks.compare(NEWEST).indicator("R15").orElseThrow();
    }

    private ServiceRegistration<?> register(Map<String, Object> properties) {
        return context.registerService(SignalMethod.class, new NoDoubt(), new Hashtable<>(properties));
    }

    /** The interval is the value, whoever is not the target lies outside, and everything rises. */
    private static void isCertain(Row row) {
        assertThat(row.interval()).contains(new Interval(value(row), value(row)));
        assertThat(row.level()).isPresent().get().isNotEqualTo(Level.WITHIN);
        assertThat(row.trend()).contains(Trend.RISING);
    }

    private static BigDecimal value(Row row) {
        return row.value().orElseThrow();
    }

    /** Knows nothing of noise. */
    private static final class NoDoubt implements SignalMethod {

        @Override
        public String id() {
            return "no-doubt";
        }

        @Override
        public String words() {
            return "every difference counts";
        }

        @Override
        public Optional<Limits> interval(Spread spread, long count, long of, double per) {
            double value = count * per / of;
            return Optional.of(new Limits(value, value));
        }

        @Override
        public Optional<FunnelModel> funnel(double target, double[] values, double[] denominators, double per, Spread spread) {
            return Optional.of(new FunnelModel(target, spread, per, 0, 0, Adjustment.MULTIPLICATIVE, values.length));
        }

        @Override
        public Optional<ProcessChart> process(double[] values, int first, int last) {
            return Optional.of(new ProcessChart(first, last, 0, 0, 0, last - first + 1, Movement.RISING, List.of()));
        }

        @Override
        public void movements(double[] values, int first, int last, Movement[] into) {
            Arrays.fill(into, first, last + 1, Movement.RISING);
        }
    }
}
