// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessChartTest {

    private static final double NONE = Double.NaN;

    /** Montgomery, Introduction to Statistical Quality Control, viscosity of primer paint: 33.52, limits 32.24 and 34.80, in control. */
    @Test
    void montgomerys_example() {
        double[] viscosity = {33.75, 33.05, 34.00, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.20, 33.62, 33.00, 33.54, 33.12, 33.84};
        ProcessChart chart = chart(viscosity);
        assertThat(chart.centre()).isCloseTo(33.52, within(0.005));
        assertThat(chart.lower()).isCloseTo(32.24, within(0.01));
        assertThat(chart.upper()).isCloseTo(34.80, within(0.01));
        assertThat(chart.findings()).isEmpty();
    }

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, flow rates: 50.81, limits 45.8159 and 55.8041 (3/1.128 for 2.66). */
    @Test
    void example_of_nist() {
        ProcessChart chart = chart(49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1);
        assertThat(chart.centre()).isCloseTo(50.81, within(1e-9));
        assertThat(chart.lower()).isCloseTo(45.8159, within(0.001));
        assertThat(chart.upper()).isCloseTo(55.8041, within(0.001));
        assertThat(chart.movement()).isEqualTo(Movement.NONE);
    }

    /** By hand: nine of 10 and 11 in turn, then 20; mean 11.4, ranges 8 of 1 and one of 10 or 9. */
    @Test
    void a_point_outside_the_limits() {
        ProcessChart chart = chart(10, 11, 10, 11, 10, 11, 10, 11, 10, 20);
        assertThat(chart.centre()).isCloseTo(11.4, within(1e-9));
        assertThat(chart.upper()).isCloseTo(11.4 + 2.66 * 18 / 9, within(1e-9));
        assertThat(chart.findings()).contains(new ProcessChart.Finding(9, Rule.OUTSIDE_LIMITS, Movement.RISING));
        assertThat(chart.movement()).isEqualTo(Movement.RISING);
    }

    /** By hand: the first four about 20, then eight about 10, none outside: mean 13.33 and no range above 6. */
    @Test
    void eight_on_one_side() {
        ProcessChart chart = chart(20, 24, 19, 13, 12, 7, 12, 8, 11, 7, 12, 9);
        assertThat(chart.findings()).contains(new ProcessChart.Finding(11, Rule.EIGHT_ON_ONE_SIDE, Movement.FALLING));
        assertThat(chart(20, 24, 19, 13, 12, 7, 12, 8, 11, 7, 12).findings()).extracting(ProcessChart.Finding::rule)
                .doesNotContain(Rule.OUTSIDE_LIMITS);
    }

    /** Five steps up make six in a row; four do not. The newest lies well within 2.66 ranges. */
    @Test
    void six_in_a_row() {
        assertThat(chart(30, 10, 30, 10, 30, 14, 15, 16, 17, 18, 19).movement()).isEqualTo(Movement.RISING);
        assertThat(chart(30, 10, 30, 10, 30, 15, 15, 16, 17, 18, 19).movement()).isEqualTo(Movement.NONE);
        assertThat(chart(10, 30, 10, 30, 10, 26, 25, 24, 23, 22, 21).movement()).isEqualTo(Movement.FALLING);
    }

    /** By hand: mean 11.2, ranges 8 x 1, 5, 0: 13/9 x 2.66 = 3.84; two sigma 2.56. 15 and 15 lie beyond 13.76 and within 15.04. */
    @Test
    void two_of_three_beyond_two_sigma_the_newest_among_them() {
        double[] values = {10, 11, 10, 11, 10, 11, 10, 9, 15, 15};
        ProcessChart chart = chart(values);
        assertThat(chart.centre()).isCloseTo(11.2, within(1e-9));
        assertThat(chart.upper()).isCloseTo(11.2 + 2.66 * 13 / 9, within(1e-9));
        assertThat(chart.findings()).containsExactly(new ProcessChart.Finding(7, Rule.EIGHT_ON_ONE_SIDE, Movement.FALLING),
                new ProcessChart.Finding(9, Rule.TWO_OF_THREE, Movement.RISING));
        assertThat(chart(10, 11, 10, 11, 10, 11, 10, 9, 15, 15, 11).movement()).isEqualTo(Movement.NONE);
    }

    @Test
    void fewer_than_eight_have_no_chart() {
        assertThat(ProcessChart.of(new double[] {1, 2, 3, 4, 5, 6, 7}, 0, 6)).isEmpty();
        assertThat(ProcessChart.of(new double[] {1, 2, 3, NONE, 5, 6, 7, 8}, 0, 7)).isEmpty();
        assertThat(ProcessChart.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, 1, 7)).isEmpty();
        assertThat(ProcessChart.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8}, 0, 7)).isPresent();
        assertThat(ProcessChart.of(new double[0], 0, -1)).isEmpty();
    }

    /** Without two in a row nothing says how far values usually move. */
    @Test
    void every_second_missing_has_no_chart() {
        double[] values = IntStream.range(0, 20).mapToDouble(i -> i % 2 == 0 ? i : NONE).toArray();
        assertThat(ProcessChart.of(values, 0, 19)).isEmpty();
    }

    /** By hand: the step from 10 to 20 across the gap is no moving range, so all seven ranges are 1. */
    @Test
    void no_range_is_taken_across_a_gap() {
        ProcessChart chart = chart(10, 11, 10, 11, NONE, 20, 21, 20, 21, 20);
        assertThat(chart.n()).isEqualTo(9);
        assertThat(chart.centre()).isCloseTo(16, within(1e-9));
        assertThat(chart.upper()).isCloseTo(16 + 2.66, within(1e-9));
        assertThat(chart(10, 11, 10, 11, 10, 11, 10, 11, 30, NONE).movement()).isEqualTo(Movement.NONE);
    }

    /** 0.1 and 66.7 have no exact binary form: their mean must still be themselves. */
    @ParameterizedTest
    @CsvSource({"0.1", "66.7", "0", "-3.3"})
    void all_equal_is_never_a_signal(double value) {
        double[] values = new double[40];
        Arrays.fill(values, value);
        ProcessChart chart = chart(values);
        assertThat(chart.centre()).isEqualTo(value);
        assertThat(chart.lower()).isEqualTo(chart.upper());
        assertThat(chart.findings()).isEmpty();
    }

    @Test
    void what_came_before_the_break_does_not_count() {
        double[] values = {90, 90, 90, 10, 11, 10, 11, 10, 11, 10, 11};
        assertThat(ProcessChart.of(values, 3, 10)).hasValueSatisfying(chart -> {
            assertThat(chart.centre()).isCloseTo(10.5, within(1e-9));
            assertThat(chart.movement()).isEqualTo(Movement.NONE);
        });
    }

    /** 140 authorities' yearly referrals since 2013: the chart of each, and what it said of every year by what was known then. */
    @Test
    void every_authority_agrees_with_a_second_method() {
        Csv file = new Csv("referrals-course.csv");
        for (int row = 0; row < file.size(); row++) {
            int authority = row;
            double[] values = IntStream.rangeClosed(2013, 2025).mapToDouble(year -> file.number(authority, String.valueOf(year))).toArray();
            ProcessChart chart = chart(values);
            String code = file.text(row, "code");
            assertThat(chart.centre()).as(code).isCloseTo(file.number(row, "centre"), within(1e-6));
            assertThat(chart.lower()).as(code).isCloseTo(file.number(row, "lower"), within(1e-6));
            assertThat(chart.upper()).as(code).isCloseTo(file.number(row, "upper"), within(1e-6));
            RunningChart running = new RunningChart();
            running.add(1e6);
            running.restart();
            String[] movements = file.text(row, "movements").split(" ");
            for (int i = 0; i < values.length; i++) {
                Movement then = running.add(values[i]);
                assertThat(then.name()).as("%s in %d", code, 2013 + i).isEqualTo(movements[i]);
                assertThat(ProcessChart.of(values, 0, i).map(ProcessChart::movement).orElse(Movement.TOO_SHORT)).isEqualTo(then);
            }
        }
        assertThat(file.size()).isEqualTo(140);
    }

    @Test
    void words_are_for_people() {
        for (Rule rule : Rule.values()) {
            assertThat(rule.words()).isEqualTo(rule.words().toLowerCase(Locale.ROOT)).hasSizeGreaterThan(10);
        }
    }

    private static ProcessChart chart(double... values) {
        return ProcessChart.of(values, 0, values.length - 1).orElseThrow();
    }
}
