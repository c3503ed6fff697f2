// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

class RoundingTest {

    /** Worked values of the domain's description: 32 and 7 of 8,012 children, 7 of 38 plans. */
    @Test
    void gives_the_worked_values() {
        assertThat(Rounding.quotient(32 * 10_000, 8_012, 2)).isEqualTo(new BigDecimal("39.94"));
        assertThat(Rounding.quotient(7 * 10_000, 8_012, 2)).isEqualTo(new BigDecimal("8.74"));
        assertThat(Rounding.quotient(0, 8_012, 2)).isEqualTo(new BigDecimal("0.00"));
        assertThat(Rounding.quotient(700, 38, 1)).isEqualTo(new BigDecimal("18.4"));
    }

    @Test
    void rounds_ties_up_that_binary_shows_as_less() {
        // 1.005 is below its tie as a double; 201/200 is on it.
        assertThat(Rounding.quotient(201, 200, 2)).isEqualTo(new BigDecimal("1.01"));
        assertThat(Rounding.mean(new long[] {201, 201}, new long[] {200, 200}, 2)).isEqualTo(new BigDecimal("1.01"));
        assertThat(Rounding.mean(new long[] {1, 6}, new long[] {10, 10}, 1)).isEqualTo(new BigDecimal("0.4"));
    }

    @Test
    void rounds_a_mean_away_from_ties_by_its_double() {
        assertThat(Rounding.away(2.0 / 3, 2)).isTrue();
        assertThat(Rounding.nearest(2.0 / 3, 2)).isEqualTo(new BigDecimal("0.67"));
        assertThat(Rounding.mean(new long[] {1, 1}, new long[] {1, 3}, 2)).isEqualTo(new BigDecimal("0.67"));
        assertThat(Rounding.away(1.005, 2)).isFalse();
    }

    @Test
    void rounds_negative_ties_away_from_zero() {
        assertThat(Rounding.quotient(-25, 100, 1)).isEqualTo(new BigDecimal("-0.3"));
        assertThat(Rounding.mean(new long[] {-25}, new long[] {100}, 1)).isEqualTo(new BigDecimal("-0.3"));
    }
}
