// SPDX-License-Identifier: Apache-2.0
package riia.itest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Ref;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Course;
import riia.benchmark.CourseQuery;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Interval;
import riia.benchmark.SeriesBreak;
import riia.benchmark.Signals;
import riia.benchmark.ThemeItem;
import riia.benchmark.spi.BenchmarkRules;
import riia.benchmark.spi.SignalMethod;
import riia.benchmark.spi.ThemeItems;
import riia.statistics.FunnelModel;
import riia.statistics.Limits;
import riia.statistics.Movement;
import riia.statistics.ProcessChart;
import riia.statistics.Spread;

/** Signals, series that break and methods of a region's own, with real services. */
class SignalsIT {

    private static final Period NEWEST = Period.parse("2025-26-Q2");

    @InjectBundleContext
    BundleContext context;

    private Workbench workbench;

    @BeforeEach
    void open() throws InterruptedException {
        workbench = new Workbench(context);
        workbench.benchmarks();
    }

    @Test
    void series_break_where_northamptonshire_and_cumbria_were_divided() throws Exception {
        assertThat(breaks("940")).containsExactly("2022 North Northamptonshire began on 1 April 2021, in place of Northamptonshire");
        assertThat(breaks("941")).containsExactly("2022 West Northamptonshire began on 1 April 2021, in place of Northamptonshire");
        assertThat(breaks("942")).containsExactly("2024 Cumberland began on 1 April 2023, in place of Cumbria");
        assertThat(breaks("943")).containsExactly("2024 Westmorland and Furness began on 1 April 2023, in place of Cumbria");
        assertThat(breaks("909")).containsExactly("2024 Cumbria ended on 31 March 2023; Cumberland and Westmorland and Furness took its place");
        assertThat(breaks("815")).as("North Yorkshire has another ONS code and is the same").isEmpty();
    }

    private List<String> breaks(String authority) throws InterruptedException {
        Course course = benchmarks().course(CourseQuery.of("dfe", "referrals", List.of(new AreaCode(authority))));
        assertThat(course.lines().get(0).breaks()).allMatch(one -> one.kind() == SeriesBreak.Kind.REORGANISATION);
        return course.lines().get(0).breaks().stream().map(one -> one.at() + " " + one.words()).toList();
    }

    @Test
    void every_signal_bears_its_figures_and_agrees_with_the_comparison() throws Exception {
        Signals signals = benchmarks().signals("riia", NEWEST);
        assertThat(signals.signals()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.authority().member()).isTrue();
            assertThat(one.row().value()).isPresent();
            assertThat(one.reason()).matches(one.kind() == Signals.Kind.LEVEL
                    ? one.row().value().orElseThrow() + " is (above|below) [0-9.]+, the (upper|lower) 99.8% limit .*"
                    : ".+ \\(own limits [0-9.-]+ to [0-9.]+, mean [0-9.]+, [0-9]+ values since [0-9]{4}-[0-9]{2}-Q[1-4]\\)");
        });
        for (IndicatorComparison one : benchmarks().compare(ComparisonQuery.members("riia", NEWEST)).indicators()) {
            assertThat(signals.signals().stream().filter(signal -> signal.comparison().indicator().equals(one.indicator())))
                    .hasSize((int) one.rows().stream().mapToLong(row -> row.level().filter(level -> !level.label().equals("within")).stream().count()
                            + row.trend().filter(trend -> trend.label().endsWith("ing")).stream().count()).sum());
        }
    }

    @Test
    void what_areas_know_of_a_theme_stands_beside_while_they_are_there() throws Exception {
        ThemeItem item = new ThemeItem(new Ref("challenge", "kloe", "1", "Demand"), "Key line of enquiry", Optional.empty(), "Why?");
        ServiceRegistration<ThemeItems> broken = context.registerService(ThemeItems.class, theme -> {
            throw new IllegalStateException("closed");
        }, null);
        ServiceRegistration<ThemeItems> area = context.registerService(ThemeItems.class, theme -> List.of(item), null);
        Supplier<List<Signals.ThemePrompt>> prompts = () -> signals(NEWEST).prompts();
        try {
            assertThat(prompts.get()).isNotEmpty().allSatisfy(one -> {
                assertThat(one.items()).containsExactly(item);
                assertThat(one.authorities()).hasSizeGreaterThanOrEqualTo(3);
            });
        } finally {
            area.unregister();
            broken.unregister();
        }
        assertThat(prompts.get()).allSatisfy(one -> assertThat(one.items()).isEmpty());
    }

    private Signals signals(Period period) {
        try {
            return benchmarks().signals("riia", period);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_regions_own_method_serves_that_region_alone() throws Exception {
        Interval before = interval();
        ServiceRegistration<?> london = register("london");
        try {
            assertThat(interval()).isEqualTo(before);
            ServiceRegistration<?> own = register("east-midlands");
            try {
                assertThat(interval().lower()).isEqualByComparingTo("1");
                assertThat(interval().upper()).isEqualByComparingTo("2");
            } finally {
                own.unregister();
            }
            assertThat(interval()).isEqualTo(before);
        } finally {
            london.unregister();
        }
    }

    @Test
    void a_region_may_have_levels_judged_round_its_own_value() throws Exception {
        assertThat(round()).isEqualTo("England");
        ServiceRegistration<?> own = context.registerService(BenchmarkRules.class,
                new BenchmarkRules("riia", "test", 5, "", BenchmarkRules.Round.REGION, Optional.empty()),
                new Hashtable<>(Map.of("riia.region", "east-midlands", Constants.SERVICE_RANKING, 5)));
        try {
            assertThat(round()).isEqualTo("East Midlands");
            assertThat(benchmarks().funnels(ComparisonQuery.members("riia", NEWEST))).isNotEmpty()
                    .allSatisfy(one -> assertThat(one.round()).isEqualTo("East Midlands"));
        } finally {
            own.unregister();
        }
        assertThat(round()).isEqualTo("England");
    }

    private String round() throws InterruptedException {
        return benchmarks().compare(ComparisonQuery.members("riia", NEWEST)).indicator("R15").orElseThrow().signalRound();
    }

    private Interval interval() throws InterruptedException {
        return benchmarks().compare(ComparisonQuery.members("riia", NEWEST)).indicator("R15").orElseThrow().rows().get(0).interval().orElseThrow();
    }

    private ServiceRegistration<?> register(String region) {
        return context.registerService(SignalMethod.class, new FromOneToTwo(),
                new Hashtable<>(Map.of("riia.region", region, Constants.SERVICE_RANKING, 10)));
    }

    private Benchmarks benchmarks() throws InterruptedException {
        return workbench.service(Benchmarks.class);
    }

    /** Every interval is from one to two, and nothing is a signal. */
    private static final class FromOneToTwo implements SignalMethod {

        @Override
        public String id() {
            return "from-one-to-two";
        }

        @Override
        public String words() {
            return "from one to two";
        }

        @Override
        public Optional<Limits> interval(Spread spread, long count, long of, double per) {
            return Optional.of(new Limits(1, 2));
        }

        @Override
        public Optional<FunnelModel> funnel(double target, double[] values, double[] denominators, double per, Spread spread) {
            return Optional.empty();
        }

        @Override
        public Optional<ProcessChart> process(double[] values, int first, int last) {
            return Optional.empty();
        }

        @Override
        public void movements(double[] values, int first, int last, Movement[] into) {
            Arrays.fill(into, first, last + 1, Movement.NONE);
        }
    }
}
