// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Panorama;
import riia.benchmark.PanoramaQuery;
import riia.benchmark.Row;
import riia.testkit.figures.Published;

/** What a comparison shows is what the panorama says, rounded: every cell of the synthetic national file, on every basis. */
class PanoramaTest {

    private static final Scope EVERYONE = new Scope.Everyone();

    private static ReadingsCube national;

    @BeforeAll
    static void read() {
        national = SampleCubes.national();
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void says_what_comparisons_show(Basis basis) {
        CubeBenchmarks benchmarks = Workbench.on(national);
        Panorama panorama = benchmarks.panorama(new PanoramaQuery("riia", Optional.empty(), Optional.empty(), EVERYONE, basis, 2025));
        assertThat(panorama.authorities()).hasSize(153);
        assertThat(panorama.periods()).hasSize(14);
        assertThat(panorama.indicators()).hasSize(24);
        assertThat(confirm(benchmarks, panorama, EVERYONE)).isEqualTo(153 * 14 * 24);
    }

    @Test
    void and_so_where_a_year_stands_beside() {
        ReadingsCube annual = new ReadingsCube(Definitions.dfe());
        Published.rows(getClass().getResourceAsStream("/riia/sample/dfe/cla_number_and_rate_per_10k_children.csv.gz")).stream()
                .filter(row -> row.get("population_type").startsWith("Children looked after on 31 March"))
                .filter(row -> row.get("old_la_code").matches("\\d{3}"))
                .forEach(row -> annual.add(row.get("old_la_code"), Period.parse(row.get("time_period")), "cla_31march",
                        row.get("children_count")));
        ReadingsCube region = new ReadingsCube(Definitions.riia());
        for (String quarter : List.of("2024-25-Q2", "2024-25-Q4", "2025-26-Q1")) {
            region.add("831", Period.parse(quarter), "R15", "600").add("857", Period.parse(quarter), "R15", "c");
        }
        CubeBenchmarks benchmarks = Workbench.on(region, annual);
        Panorama panorama = benchmarks.panorama(PanoramaQuery.of("riia", new Scope.Members()));
        assertThat(panorama.periods()).as("without gaps").hasSize(4);
        int lookedAfter = panorama.indicators().stream().map(one -> one.id()).toList().indexOf("R15");
        assertThat(panorama.comparator(0, lookedAfter)).isEqualTo("DfE annual 2023-24");
        assertThat(panorama.comparator(3, lookedAfter)).isEqualTo("DfE annual 2024-25");
        assertThat(confirm(benchmarks, panorama, new Scope.Members())).isEqualTo(10 * 4 * 24);
    }

    @Test
    void of_some_periods_only() {
        Panorama some = Workbench.on(national).panorama(new PanoramaQuery("riia", Optional.of(Period.parse("2024-25-Q2")),
                Optional.of(Period.parse("2025-26-Q1")), new Scope.One(new AreaCode("831")), Basis.QUARTER, 2021));
        assertThat(some.periods()).hasSize(4).first().isEqualTo(Period.parse("2024-25-Q2"));
        assertThat(some.authorities()).hasSize(1);
        assertThat(some.model()).isEqualTo(2021);
        assertThat(some.trend(0, 3, 0)).as("earlier quarters count, though they are not shown").isNotEqualTo(
                Optional.of(riia.benchmark.Trend.TOO_SHORT));
    }

    private static int confirm(CubeBenchmarks benchmarks, Panorama panorama, Scope scope) {
        int confirmed = 0;
        for (int p = 0; p < panorama.periods().size(); p++) {
            Comparisons comparisons = benchmarks.compare(new ComparisonQuery("riia", panorama.periods().get(p), List.of(), "Total",
                    Optional.empty(), scope, panorama.basis(), panorama.model()));
            assertThat(comparisons.authorities()).isEqualTo(panorama.authorities());
            for (int i = 0; i < panorama.indicators().size(); i++) {
                IndicatorComparison one = comparisons.indicators().get(i);
                confirm(one.region().value(), panorama.region(p, i), 1);
                confirm(one.england().value(), panorama.england(p, i), 1);
                assertThat(panorama.comparator(p, i)).isEqualTo(one.comparator());
                for (int a = 0; a < panorama.authorities().size(); a++) {
                    confirm(one.rows().get(a), panorama, a, p, i);
                    confirmed++;
                }
            }
        }
        return confirmed;
    }

    private static void confirm(Row row, Panorama panorama, int a, int p, int i) {
        assertThat(panorama.number(a, p, i)).isEqualTo(row.number().orElse(-1L));
        confirm(row.value(), panorama.value(a, p, i), 1);
        assertThat(panorama.marker(a, p, i)).isEqualTo(row.marker());
        confirm(row.interval().map(one -> one.lower()), panorama.lower(a, p, i), 1);
        confirm(row.interval().map(one -> one.upper()), panorama.upper(a, p, i), 1);
        confirm(row.neighbours().mean(), panorama.neighboursMean(a, p, i), 2);
        confirm(row.neighbours().median(), panorama.neighboursMedian(a, p, i), 2);
        assertThat(panorama.neighboursPresent(a, p, i)).isEqualTo(row.neighbours().present());
        assertThat(panorama.rankRegion(a, p, i)).isEqualTo(row.rankRegion().map(Row.Rank::rank).orElse(0));
        assertThat(panorama.rankEngland(a, p, i)).isEqualTo(row.rankEngland().map(Row.Rank::rank).orElse(0));
        assertThat(panorama.quarter(a, p, i)).isEqualTo(row.quarter().orElse(0));
        assertThat(panorama.level(a, p, i)).isEqualTo(row.level());
        assertThat(panorama.trend(a, p, i)).isEqualTo(row.trend());
    }

    /** A double within a billionth of a tie is rounded as the fraction it stands for. */
    private static void confirm(Optional<BigDecimal> shown, double value, int decimals) {
        if (shown.isEmpty()) {
            assertThat(value).isNaN();
        } else {
            BigDecimal nearest = new BigDecimal(value).setScale(9, RoundingMode.HALF_UP).setScale(decimals, RoundingMode.HALF_UP);
            assertThat(nearest).isEqualTo(shown.get());
        }
    }
}
