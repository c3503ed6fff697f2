// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.testkit.figures.NationalFile;
import riia.testkit.figures.NationalFile.Told;

/** Rolling and annualised values of every authority of the national file, from the file's own lines and the published populations. */
class NationalBasesTest {

    private static NationalFile file;
    private static CubeBenchmarks benchmarks;

    @BeforeAll
    static void read() {
        file = SampleCubes.file();
        benchmarks = Workbench.on(SampleCubes.national(file));
    }

    /**
     * 17 flows of 153 authorities in 11 quarters, of which Python counted 28,565 with a value: 12 rates each of Cumberland and of Westmorland
     * and Furness have no population at mid-2022, and 22 percentages of the Isles of Scilly are of nothing.
     */
    @Test
    void four_quarters_of_every_flow() {
        int confirmed = 0;
        for (Period last = Period.parse("2022-23-Q4"); last.compareTo(Period.parse("2025-26-Q2")) <= 0; last = last.next()) {
            confirmed += confirm(last, Basis.ROLLING, 4);
        }
        assertThat(confirmed).isEqualTo(28_565);
    }

    @Test
    void a_quarter_by_the_year_of_every_rate_of_a_flow() {
        assertThat(confirm(Period.parse("2025-26-Q2"), Basis.ANNUALISED, 1)).isEqualTo(12 * 153);
    }

    private static int confirm(Period last, Basis basis, int quarters) {
        Comparisons comparisons = benchmarks.compare(new ComparisonQuery("riia", last, List.of(), "Total", Optional.empty(),
                new ComparisonQuery.Scope.Everyone(), basis, 2025));
        int confirmed = 0;
        for (IndicatorComparison one : comparisons.indicators()) {
            boolean form = one.indicator().basis() == Indicator.Basis.FLOW
                    && (basis == Basis.ROLLING || one.measure().kind() == Measure.Kind.RATE);
            for (int i = 0; i < one.rows().size(); i++) {
                String authority = comparisons.authorities().get(i).code().code();
                Optional<BigDecimal> expected = form ? expected(one, authority, last, quarters) : Optional.empty();
                assertThat(one.rows().get(i)).as(one.indicator().id() + " " + authority).extracting(Row::value).isEqualTo(expected);
                confirmed += expected.isPresent() ? 1 : 0;
            }
        }
        return confirmed;
    }

    private static Optional<BigDecimal> expected(IndicatorComparison one, String authority, Period last, int quarters) {
        boolean rate = one.measure().kind() == Measure.Kind.RATE;
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal bottom = BigDecimal.ZERO;
        Period quarter = last;
        for (int i = 0; i < quarters; i++, quarter = quarter.previous()) {
            Told told = file.told().getOrDefault(quarter.code(), Map.of()).getOrDefault(one.indicator().id() + ":Total", Map.of()).get(authority);
            if (told == null) {
                return Optional.empty();
            }
            top = top.add(BigDecimal.valueOf(told.number()));
            bottom = rate ? bottom : bottom.add(new BigDecimal(told.denominator()));
        }
        if (rate) {
            var people = Workbench.ENGLAND.count(new AreaCode(authority), "0-17", Math.min(last.start().minusMonths(3).getYear(), 2024), "");
            if (people.isEmpty()) {
                return Optional.empty();
            }
            bottom = BigDecimal.valueOf(people.getAsInt());
        }
        int per = (rate ? 10_000 : 100) * (rate && quarters == 1 ? 4 : 1);
        return bottom.signum() == 0 ? Optional.empty()
                : Optional.of(top.multiply(BigDecimal.valueOf(per)).divide(bottom, 1, RoundingMode.HALF_UP));
    }
}
