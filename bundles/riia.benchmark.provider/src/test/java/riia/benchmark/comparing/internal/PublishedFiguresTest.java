// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.Comparisons;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.IndicatorComparison;
import riia.testkit.figures.DfeFiles;

/** DfE's published percentages and rates, every authority and year of the files, former authorities included. */
class PublishedFiguresTest {

    private static final String FOLDER = "/riia/sample/dfe/";

    private static DfeFiles files;
    private static Benchmarks benchmarks;

    @BeforeAll
    static void read() {
        files = new DfeFiles(
                PublishedFiguresTest.class.getResourceAsStream(
                        FOLDER + "c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv.gz"),
                PublishedFiguresTest.class.getResourceAsStream(FOLDER + "cla_number_and_rate_per_10k_children.csv.gz"));
        ReadingsCube cube = new ReadingsCube(Definitions.dfe());
        for (CSVRecord row : files.referrals()) {
            cube.add(row.get("old_la_code"), year(row), "referrals", row.get("referral_count"));
            cube.add(row.get("old_la_code"), year(row), "rereferrals", row.get("rereferral_count"));
        }
        files.lookedAfter().forEach(row -> cube.add(row.get("old_la_code"), year(row), "cla_31march", row.get("children_count")));
        benchmarks = Workbench.on(cube);
    }

    private static Period year(CSVRecord row) {
        return Period.parse(row.get("time_period"));
    }

    @Test
    void every_percentage_of_rereferrals_equals_the_published_one() {
        assertThat(files.confirmRereferrals(benchmarks)).isEqualTo(1_948);
    }

    @Test
    void every_rate_of_children_looked_after_equals_the_published_one() {
        assertThat(files.confirmLookedAfter(benchmarks)).isEqualTo(755);
    }

    @Test
    void the_east_midlands_pool_their_counts_instead_of_averaging_their_rates() {
        IndicatorComparison rereferrals = benchmarks.compare(ComparisonQuery.members("dfe", Period.parse("2025")))
                .indicator("rereferrals").orElseThrow();
        assertThat(rereferrals.region().value()).contains(new BigDecimal("24.7"));
        assertThat(rereferrals.region().present()).isEqualTo(10);
        double mean = rereferrals.rows().stream().mapToDouble(row -> row.value().orElseThrow().doubleValue()).average().orElse(0);
        assertThat(mean).as("the mean of rates, which is not it").isBetween(24.15, 24.25);
        assertThat(rereferrals.comparator()).isEqualTo("annual");
    }

    @Test
    void england_pools_to_the_published_figures() {
        Comparisons comparisons = benchmarks.compare(ComparisonQuery.members("dfe", Period.parse("2025")));
        assertThat(comparisons.indicator("rereferrals").orElseThrow().england().value()).contains(new BigDecimal("22.6"));
        assertThat(comparisons.indicator("cla_31march").orElseThrow().england().value()).contains(new BigDecimal("67"));
    }

    @Test
    void everyone_leaves_out_those_that_dfe_prints_outside_their_life() {
        Comparisons comparisons = benchmarks.compare(ComparisonQuery.everyone("dfe", Period.parse("2025")));
        assertThat(comparisons.authorities()).noneMatch(one -> one.name().equals("Cumbria"));
        assertThat(comparisons.row(new AreaCode("201"))).as("City of London, suppressed").isPresent();
    }
}
