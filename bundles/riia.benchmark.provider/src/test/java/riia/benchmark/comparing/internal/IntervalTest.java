// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Period;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.Interval;
import riia.benchmark.Row;

/** The worked values of the description of the domain, for Rutland with 8,012 children. */
class IntervalTest {

    private static final Period Q4 = Period.parse("2024-25-Q4");

    private final ReadingsCube cube = new ReadingsCube(Definitions.riia());

    @Test
    void of_rates_exact_below_ten_and_byars_from_ten() {
        cube.add("857", Q4, "R15", "32").add("857", Q4, "R11", "7").add("857", Q4, "R18", "0");
        assertThat(rutland("R15", Basis.QUARTER).interval()).contains(interval("27.3", "56.4"));
        assertThat(rutland("R11", Basis.QUARTER).interval()).contains(interval("3.5", "18.0"));
        assertThat(rutland("R18", Basis.QUARTER).interval()).contains(interval("0.0", "4.6"));
    }

    @Test
    void of_percentages_by_wilson() {
        cube.add("857", Q4, "R10", "38").add("857", Q4, "R13", "7");
        assertThat(rutland("R13", Basis.QUARTER).value()).contains(new BigDecimal("18.4"));
        assertThat(rutland("R13", Basis.QUARTER).interval()).contains(interval("9.2", "33.4"));
    }

    /** Four times 27.31 and 56.39. */
    @Test
    void annualised_four_times_the_quarters() {
        cube.add("857", Q4, "R10", "32");
        assertThat(rutland("R10", Basis.ANNUALISED).value()).contains(new BigDecimal("159.8"));
        assertThat(rutland("R10", Basis.ANNUALISED).interval()).contains(interval("109.3", "225.5"));
    }

    @Test
    void rolling_of_the_sum() {
        Period quarter = Q4;
        for (String number : List.of("10", "2", "12", "8")) {
            cube.add("857", quarter, "R10", number);
            quarter = quarter.previous();
        }
        assertThat(rutland("R10", Basis.ROLLING).number()).contains(32L);
        assertThat(rutland("R10", Basis.ROLLING).interval()).contains(interval("27.3", "56.4"));
    }

    @Test
    void none_of_a_plain_number_a_supplied_value_or_a_part_larger_than_its_whole() {
        cube.add("857", Q4, "R15", "32").add("857", Q4, "R10", "3").add("857", Q4, "R13", "7").supplied("857", Q4, "R16", "12.5");
        assertThat(rutland("R15", Basis.QUARTER, Optional.of("number")).interval()).isEmpty();
        assertThat(rutland("R16", Basis.QUARTER).value()).contains(new BigDecimal("12.5"));
        assertThat(rutland("R16", Basis.QUARTER).interval()).isEmpty();
        assertThat(rutland("R13", Basis.QUARTER).interval()).isEmpty();
    }

    private Row rutland(String indicator, Basis basis) {
        return rutland(indicator, basis, Optional.empty());
    }

    private Row rutland(String indicator, Basis basis, Optional<String> measure) {
        return Workbench.on(cube).compare(new ComparisonQuery("riia", Q4, List.of(indicator), "Total", measure,
                new ComparisonQuery.Scope.Members(), basis, 2025)).indicators().get(0).rows().get(Workbench.byName().indexOf("857"));
    }

    private static Interval interval(String lower, String upper) {
        return new Interval(new BigDecimal(lower), new BigDecimal(upper));
    }
}
