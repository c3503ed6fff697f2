// SPDX-License-Identifier: Apache-2.0
package riia.itest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.Comparisons;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.IndicatorComparison.Quarters;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Row;
import riia.benchmark.spi.ComparisonMethod;
import riia.indicator.Indicator.Polarity;
import riia.indicator.spi.ReturnRules;
import riia.indicator.spi.SampleFiles;
import riia.region.Regions;

/** Comparisons while bundles, methods and regions come and go. */
class TakingOverIT {

    private static final List<String> BUNDLES = List.of("riia.benchmark.provider", "riia.indicator.provider",
            "riia.reference.provider", "riia.region.provider", "riia.region.eastmidlands", "riia.contribution.provider",
            "riia.dataset.riia", "riia.format.csv");
    private static final ComparisonQuery NEWEST = ComparisonQuery.members("riia", Period.parse("2025-26-Q2"));

    @InjectBundleContext
    BundleContext context;

    private Workbench workbench;

    @BeforeEach
    void open() throws InterruptedException {
        workbench = new Workbench(context);
        workbench.benchmarks();
    }

    @Test
    void the_provider_leaves_and_comes_back_with_the_same_answer() throws Exception {
        Comparisons before = compare();
        Bundle provider = workbench.bundle("riia.benchmark.provider");
        provider.stop();
        try {
            assertThat(workbench.present(Benchmarks.class)).isFalse();
            assertThat(workbench.present(ComparisonMethod.class)).isFalse();
        } finally {
            provider.start();
        }
        assertThat(compare()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void the_answer_is_the_same_in_whatever_order_bundles_start(long seed) throws Exception {
        Comparisons before = compare();
        workbench.restart(seed, BUNDLES);
        awaitFigures();
        assertThat(compare().indicators()).isEqualTo(before.indicators());
    }

    @Test
    void a_method_of_higher_ranking_takes_over_and_gives_back() throws Exception {
        Comparisons before = compare();
        ServiceRegistration<?> alphabetical = context.registerService(ComparisonMethod.class, new EverybodyFirst(),
                property(Constants.SERVICE_RANKING, 10));
        try {
            assertThat(compare().indicators()).allSatisfy(one -> assertThat(one.rows())
                    .allSatisfy(row -> assertThat(row.rankRegion()).map(Row.Rank::rank).contains(1)));
        } finally {
            alphabetical.unregister();
        }
        assertThat(compare()).isEqualTo(before);
    }

    @Test
    void a_method_of_lower_ranking_waits() throws Exception {
        Comparisons before = compare();
        ServiceRegistration<?> waiting = context.registerService(ComparisonMethod.class, new EverybodyFirst(),
                property(Constants.SERVICE_RANKING, -10));
        try {
            assertThat(compare()).isEqualTo(before);
        } finally {
            waiting.unregister();
        }
    }

    @Test
    void the_active_regions_own_view_of_a_direction_prevails_while_it_is_there() throws Exception {
        assertThat(lookedAfter().polarity()).isEqualTo(Polarity.NEUTRAL);
        ReturnRules rules = new ReturnRules("riia", "test", 5, "", new ReturnRules.Due(1, true), Optional.empty(), List.of(),
                Map.of("R15", Polarity.LOW));
        Dictionary<String, Object> properties = property("riia.region", "east-midlands");
        properties.put(Constants.SERVICE_RANKING, 5);
        ServiceRegistration<?> own = context.registerService(ReturnRules.class, rules, properties);
        try {
            assertThat(lookedAfter().polarity()).isEqualTo(Polarity.LOW);
            assertThat(lookedAfter().order()).isEqualTo(RankOrder.BEST);
            assertThat(lookedAfter().rows()).allSatisfy(row -> assertThat(row.band()).isPresent());
        } finally {
            own.unregister();
        }
        assertThat(lookedAfter().polarity()).isEqualTo(Polarity.NEUTRAL);
    }

    @Test
    void another_region_has_other_members_and_the_same_england() throws Exception {
        Comparisons eastMidlands = compare();
        Regions regions = workbench.service(Regions.class);
        regions.use(Workbench.ACTOR, "london");
        try {
            Comparisons london = compare();
            assertThat(london.authorities()).hasSize(33);
            assertThat(london.row(new AreaCode("202"))).isPresent();
            assertThat(london.indicators().get(0).england()).isEqualTo(eastMidlands.indicators().get(0).england());
        } finally {
            regions.use(Workbench.ACTOR, "east-midlands");
        }
        assertThat(compare().indicators()).isEqualTo(eastMidlands.indicators());
    }

    private Comparisons compare() throws InterruptedException {
        return workbench.service(Benchmarks.class).compare(NEWEST);
    }

    private IndicatorComparison lookedAfter() throws InterruptedException {
        return compare().indicator("R15").orElseThrow();
    }

    /** Datasets and regions come back one by one; the last of them decides when the figures are whole again. */
    private void awaitFigures() throws InterruptedException {
        workbench.service(SampleFiles.class);
        workbench.benchmarks();
    }

    private static Dictionary<String, Object> property(String name, Object value) {
        return new Hashtable<>(Map.of(name, value));
    }

    /** Whoever has a value is first; nobody is divided. */
    private static final class EverybodyFirst implements ComparisonMethod {

        @Override
        public String id() {
            return "everybody-first";
        }

        @Override
        public int[] ranks(double[] values, Polarity polarity) {
            int[] ranks = new int[values.length];
            for (int i = 0; i < values.length; i++) {
                ranks[i] = Double.isNaN(values[i]) ? 0 : 1;
            }
            return ranks;
        }

        @Override
        public Optional<Quarters> quarters(double[] values, int least) {
            return Optional.empty();
        }

        @Override
        public int quarter(double value, Quarters quarters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Character> band(int quarter, Polarity polarity) {
            return Optional.empty();
        }
    }
}
