// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

    private static final Offset<Double> LAST_DIGIT = within(1e-9);

    /** The worked values of our rules, to the digit. */
    @ParameterizedTest
    @CsvSource({"32, 8012, 27.31, 56.39", "7, 8012, 3.51, 18.00", "0, 8012, 0.00, 4.60"})
    void rates_of_the_rules(long count, long people, String lower, String upper) {
        Limits limits = Intervals.rate(count, people, 10_000);
        assertThat(shown(limits.lower(), 2)).isEqualTo(lower);
        assertThat(shown(limits.upper(), 2)).isEqualTo(upper);
    }

    @Test
    void proportion_of_the_rules() {
        Limits limits = Intervals.proportion(7, 38, 100);
        assertThat(shown(limits.lower(), 1)).isEqualTo("9.2");
        assertThat(shown(limits.upper(), 1)).isEqualTo("33.4");
    }

    /** 95% limits of a Poisson count as tabulated since Garwood (1936), for instance in Breslow and Day (1987), table 2.10. */
    @ParameterizedTest
    @CsvSource({"0, 0.000, 3.689", "1, 0.025, 5.572", "2, 0.242, 7.225", "3, 0.619, 8.767", "4, 1.090, 10.242", "5, 1.623, 11.668",
        "6, 2.202, 13.059", "7, 2.814, 14.423", "8, 3.454, 15.763", "9, 4.115, 17.085"})
    void exact_limits_as_tabulated(long count, double lower, double upper) {
        Limits limits = Intervals.rate(count, 1, 1);
        assertThat(limits.lower()).isCloseTo(lower, within(0.0006));
        assertThat(limits.upper()).isCloseTo(upper, within(0.0006));
    }

    /** From 10 Byar's approximation lies within a hundredth of the tabulated limits 4.795-18.390, 12.217-30.888, 81.36-121.63. */
    @ParameterizedTest
    @CsvSource({"10, 4.795, 18.390", "20, 12.217, 30.888", "100, 81.364, 121.627"})
    void byar_is_near_the_exact_limits(long count, double lower, double upper) {
        Limits limits = Intervals.rate(count, 1, 1);
        assertThat(limits.lower()).isCloseTo(lower, within(0.01));
        assertThat(limits.upper()).isCloseTo(upper, within(0.01));
    }

    /** Newcombe, Statistics in Medicine 17, 1998, 857-872, table I, the score method without correction. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void proportions_as_published(long count, long of, String lower, String upper) {
        Limits limits = Intervals.proportion(count, of, 1);
        assertThat(shown(limits.lower(), 4)).isEqualTo(lower);
        assertThat(shown(limits.upper(), 4)).isEqualTo(upper);
    }

    /** Zero to a hundred by sums of Poisson terms and by Byar's formula in Python. */
    @Test
    void counts_agree_with_a_second_method() {
        Csv expected = new Csv("poisson.csv");
        for (int count = 0; count < expected.size(); count++) {
            Limits limits = Intervals.rate(count, 1, 1);
            assertThat(limits.lower()).as("lower of " + count).isCloseTo(expected.number(count, "lower"), LAST_DIGIT);
            assertThat(limits.upper()).as("upper of " + count).isCloseTo(expected.number(count, "upper"), LAST_DIGIT);
        }
    }

    @Test
    void every_authority_agrees_with_a_second_method() {
        Csv lookedAfter = new Csv("looked-after-2025.csv");
        Csv again = new Csv("rereferrals-2025.csv");
        for (int i = 0; i < lookedAfter.size(); i++) {
            confirm(lookedAfter, i, Intervals.rate(lookedAfter.count(i, "count"), lookedAfter.number(i, "of"), 10_000));
        }
        for (int i = 0; i < again.size(); i++) {
            confirm(again, i, Intervals.proportion(again.count(i, "count"), again.count(i, "of"), 100));
        }
        assertThat(lookedAfter.size()).isEqualTo(151);
        assertThat(again.size()).isEqualTo(153);
    }

    private static void confirm(Csv expected, int row, Limits found) {
        assertThat(found.lower()).as(expected.text(row, "code")).isCloseTo(expected.number(row, "lower"), LAST_DIGIT);
        assertThat(found.upper()).as(expected.text(row, "code")).isCloseTo(expected.number(row, "upper"), LAST_DIGIT);
    }

    @Test
    void limits_hold_the_value_and_grow_with_the_count() {
        Limits before = Intervals.rate(0, 1, 1);
        assertThat(before.lower()).isZero();
        for (long count = 1; count < 20_000; count++) {
            Limits limits = Intervals.rate(count, 1, 1);
            assertThat(limits.lower()).isGreaterThan(before.lower()).isLessThan(count);
            assertThat(limits.upper()).isGreaterThan(before.upper()).isGreaterThan(count);
            before = limits;
        }
    }

    @Test
    void none_and_all_end_at_the_edge() {
        assertThat(Intervals.proportion(0, 7, 100).lower()).isZero();
        assertThat(Intervals.proportion(7, 7, 100).upper()).isEqualTo(100);
        assertThat(Intervals.proportion(7, 7, 100).lower()).isCloseTo(100 - Intervals.proportion(0, 7, 100).upper(), LAST_DIGIT);
    }

    @Test
    void what_is_no_rate_and_no_proportion_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Intervals.rate(3, 0, 1)).withMessageContaining("found 3 over 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Intervals.rate(-1, 10, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Intervals.rate(1, Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Intervals.proportion(8, 7, 100)).withMessageContaining("8 of 7");
        assertThatIllegalArgumentException().isThrownBy(() -> Intervals.proportion(0, 0, 100));
    }

    private static String shown(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
