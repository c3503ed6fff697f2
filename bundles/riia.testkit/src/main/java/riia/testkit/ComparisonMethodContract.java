// SPDX-License-Identifier: Apache-2.0
package riia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.benchmark.IndicatorComparison.Quarters;
import riia.benchmark.spi.ComparisonMethod;
import riia.indicator.Indicator.Polarity;

/** What every {@link ComparisonMethod} holds, however it ranks and divides. */
public abstract class ComparisonMethodContract {

    private static final double NONE = Double.NaN;

    /** The method under test. */
    protected abstract ComparisonMethod method();

    @Test
    void has_an_id() {
        assertThat(method().id()).isNotBlank().isEqualTo(method().id());
    }

    @Test
    void ranks_each_value_that_is_there_from_1_and_none_that_is_not() {
        for (Polarity polarity : Polarity.values()) {
            int[] ranks = method().ranks(new double[] {5, NONE, 7, 6, NONE}, polarity);
            assertThat(ranks).hasSize(5);
            assertThat(new int[] {ranks[0], ranks[2], ranks[3]}).as("%s", polarity).containsExactlyInAnyOrder(1, 2, 3);
            assertThat(ranks[1]).isZero();
            assertThat(ranks[4]).isZero();
        }
    }

    @Test
    void ranks_the_good_end_first_and_the_highest_where_none_is_good() {
        assertThat(method().ranks(new double[] {5, 7}, Polarity.LOW)[0]).isEqualTo(1);
        assertThat(method().ranks(new double[] {5, 7}, Polarity.HIGH)[1]).isEqualTo(1);
        assertThat(method().ranks(new double[] {5, 7}, Polarity.NEUTRAL)[1]).isEqualTo(1);
    }

    @Test
    void leaves_the_values_as_they_were() {
        double[] values = {7, NONE, 5};
        method().ranks(values, Polarity.LOW);
        method().quarters(values, 1);
        assertThat(values).containsExactly(7, NONE, 5);
    }

    @Test
    void has_no_quarters_for_fewer_than_the_least_or_for_values_all_alike() {
        assertThat(method().quarters(new double[] {1, NONE, 3}, 3)).isEmpty();
        assertThat(method().quarters(new double[] {4, 4, 4, 4, 4}, 1)).isEmpty();
    }

    @Test
    void the_highest_value_lies_in_quarter_1_and_the_lowest_in_quarter_4() {
        double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        Quarters quarters = method().quarters(values, 12).orElseThrow();
        assertThat(quarters.authorities()).isEqualTo(12);
        assertThat(method().quarter(12, quarters)).isEqualTo(1);
        assertThat(method().quarter(1, quarters)).isEqualTo(4);
        for (int i = 1; i < values.length; i++) {
            assertThat(method().quarter(values[i], quarters)).isLessThanOrEqualTo(method().quarter(values[i - 1], quarters));
        }
    }

    @Test
    void bands_never_judge_where_no_direction_is_good() {
        for (int quarter = 1; quarter <= 4; quarter++) {
            assertThat(method().band(quarter, Polarity.NEUTRAL)).isEmpty();
            assertThat(method().band(quarter, Polarity.HIGH)).isEqualTo(method().band(5 - quarter, Polarity.LOW));
        }
        assertThat(method().band(1, Polarity.HIGH)).isEqualTo(Optional.of('A'));
    }
}
