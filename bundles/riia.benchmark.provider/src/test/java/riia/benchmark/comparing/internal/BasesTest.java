// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import riia.base.Marker;
import riia.base.Period;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.testkit.figures.Published;

/** Worked by hand. Derby has 62,113 children aged 0-17 at mid-2024, Rutland 8,012. */
class BasesTest {

    private static final Period Q1 = Period.parse("2025-26-Q1");
    private static final Period Q4 = Q1.previous();
    private static final Period Q3 = Q4.previous();
    private static final Period Q2 = Q3.previous();
    private static final String DERBY = "831";
    private static final String RUTLAND = "857";

    private final ReadingsCube cube = new ReadingsCube(Definitions.riia());

    @BeforeEach
    void four_quarters_of_derby() {
        cube.add(DERBY, Q2, "R10", "50").add(DERBY, Q3, "R10", "60").add(DERBY, Q4, "R10", "40").add(DERBY, Q1, "R10", "70");
        cube.add(DERBY, Q2, "R13", "10").add(DERBY, Q3, "R13", "0").add(DERBY, Q4, "R13", "5").add(DERBY, Q1, "R13", "13");
    }

    @Test
    void annualised_is_four_times_the_quarters_rate_and_keeps_the_quarters_number() {
        Row derby = row(compare(Q1, Basis.ANNUALISED, "R10"), DERBY);
        assertThat(derby.number()).contains(70L);
        assertThat(derby.denominator()).contains(62_113L);
        // 4 x 70 / 62,113 x 10,000 = 45.0791
        assertThat(derby.value()).contains(new BigDecimal("45.1"));
        // 4 x (70 - 40) / 62,113 x 10,000 = 19.3196; 30 more than 40 is 75%
        assertThat(derby.previous()).contains(new Row.Change(new BigDecimal("19.3"), Optional.of(new BigDecimal("75.0"))));
    }

    @Test
    void the_regions_pool_is_by_the_year_too() {
        cube.add(RUTLAND, Q1, "R10", "7");
        IndicatorComparison annualised = compare(Q1, Basis.ANNUALISED, "R10");
        // 4 x 77 / 70,125 x 10,000 = 43.9216
        assertThat(annualised.region().value()).contains(new BigDecimal("43.9"));
        assertThat(annualised.region().present()).isEqualTo(2);
    }

    @Test
    void rolling_sums_four_quarters_over_the_last_ones_population() {
        Row derby = row(compare(Q1, Basis.ROLLING, "R10"), DERBY);
        assertThat(derby.number()).contains(220L);
        assertThat(derby.denominator()).contains(62_113L);
        // 220 / 62,113 x 10,000 = 35.4193
        assertThat(derby.value()).contains(new BigDecimal("35.4"));
    }

    @Test
    void rolling_percentages_sum_what_they_divide_by() {
        Row derby = row(compare(Q1, Basis.ROLLING, "R13"), DERBY);
        assertThat(derby.number()).contains(28L);
        assertThat(derby.denominator()).contains(220L);
        // 28 / 220 = 12.727%, where the mean of the four percentages would be 12.78...
        assertThat(derby.value()).contains(new BigDecimal("12.7"));
    }

    @Test
    void one_quarter_missing_and_there_is_no_sum() {
        Row before = row(compare(Q4, Basis.ROLLING, "R10"), DERBY);
        assertThat(before.value()).isEmpty();
        assertThat(before.number()).isEmpty();
        assertThat(before.marker()).isEmpty();
        cube.add(RUTLAND, Q2, "R10", "1").add(RUTLAND, Q3, "R10", "c").add(RUTLAND, Q4, "R10", "1").add(RUTLAND, Q1, "R10", "1");
        IndicatorComparison rolling = compare(Q1, Basis.ROLLING, "R10");
        assertThat(row(rolling, RUTLAND).value()).isEmpty();
        assertThat(row(rolling, RUTLAND).number()).isEmpty();
        assertThat(row(rolling, RUTLAND).marker()).contains(Marker.SUPPRESSED);
        assertThat(rolling.region().present()).isEqualTo(1);
        assertThat(row(rolling, DERBY).rankRegion()).contains(new Row.Rank(1, 1));
    }

    @Test
    void what_has_no_form_keeps_its_number_and_has_no_value() {
        cube.add(DERBY, Q1, "R15", "600");
        for (Basis basis : List.of(Basis.ANNUALISED, Basis.ROLLING)) {
            assertWithoutForm(compare(Q1, basis, "R15"), 600);
        }
        assertWithoutForm(compare(Q1, Basis.ANNUALISED, "R13"), 13);
    }

    private static void assertWithoutForm(IndicatorComparison comparison, long number) {
        Row derby = row(comparison, DERBY);
        assertThat(derby.number()).contains(number);
        assertThat(derby.denominator()).isPresent();
        assertThat(derby.value()).isEmpty();
        assertThat(derby.marker()).isEmpty();
        assertThat(derby.rankRegion()).isEmpty();
        assertThat(comparison.region().value()).isEmpty();
        assertThat(comparison.region().present()).isZero();
        assertThat(comparison.comparator()).isEqualTo("no national comparator");
    }

    /** England's published percentage of re-referrals in the year ending March 2025 is 22.6. */
    @Test
    void four_quarters_stand_beside_the_published_year_and_one_does_not() {
        ReadingsCube annual = new ReadingsCube(Definitions.dfe());
        Published.rows(getClass().getResourceAsStream(
                "/riia/sample/dfe/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv.gz")).stream()
                .filter(row -> row.get("geographic_level").equals("Local authority") && row.get("old_la_code").matches("\\d{3}"))
                .forEach(row -> annual
                        .add(row.get("old_la_code"), Period.parse(row.get("time_period")), "referrals", row.get("referral_count"))
                        .add(row.get("old_la_code"), Period.parse(row.get("time_period")), "rereferrals", row.get("rereferral_count")));
        for (Period quarter : List.of(Q2, Q3, Q4, Q1)) {
            cube.add(DERBY, quarter, "R02", "500").add(DERBY, quarter, "R03", "100");
        }
        IndicatorComparison rolling = compare(Workbench.on(cube, annual), Q1, Basis.ROLLING, "R03");
        assertThat(rolling.comparator()).isEqualTo("DfE annual 2024-25");
        assertThat(rolling.england().value()).contains(new BigDecimal("22.6"));
        assertThat(row(rolling, DERBY).value()).contains(new BigDecimal("20.0"));
        assertThat(row(rolling, DERBY).neighbours().present()).isEqualTo(10);
        assertThat(row(rolling, DERBY).rankEngland()).isEmpty();
        for (Basis basis : List.of(Basis.QUARTER, Basis.ANNUALISED)) {
            assertThat(compare(Workbench.on(cube, annual), Q1, basis, "R03").comparator()).isEqualTo("no national comparator");
        }
    }

    private IndicatorComparison compare(Period period, Basis basis, String indicator) {
        return compare(Workbench.on(cube), period, basis, indicator);
    }

    private static IndicatorComparison compare(CubeBenchmarks benchmarks, Period period, Basis basis, String indicator) {
        return benchmarks.compare(new ComparisonQuery("riia", period, List.of(indicator), "Total", Optional.empty(),
                new ComparisonQuery.Scope.Members(), basis, 2025)).indicators().get(0);
    }

    private static Row row(IndicatorComparison comparison, String authority) {
        return comparison.rows().get(Workbench.byName().indexOf(authority));
    }
}
