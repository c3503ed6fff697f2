// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import riia.benchmark.IndicatorComparison.Quarters;
import riia.benchmark.spi.ComparisonMethod;
import riia.indicator.Indicator.Polarity;
import riia.testkit.ComparisonMethodContract;

class QuarteredRanksTest extends ComparisonMethodContract {

    private static final double NONE = Double.NaN;

    private final QuarteredRanks method = new QuarteredRanks();

    @Override
    protected ComparisonMethod method() {
        return method;
    }

    @Test
    void ranks_by_competition_with_the_best_first() {
        double[] values = {10, 20, NONE, 20, 30};
        assertThat(method.ranks(values, Polarity.LOW)).containsExactly(1, 2, 0, 2, 4);
        assertThat(method.ranks(values, Polarity.HIGH)).containsExactly(4, 2, 0, 2, 1);
        assertThat(method.ranks(values, Polarity.NEUTRAL)).containsExactly(4, 2, 0, 2, 1);
    }

    /** R: {@code quantile(1:10)} gives 3.25, 5.50, 7.75; {@code quantile(c(1, 2, 4, 8))} gives 1.75, 3.00, 5.00. */
    @Test
    void cuts_quarters_as_r_does() {
        assertThat(method.quarters(new double[] {10, 9, 8, 7, 6, 5, 4, 3, 2, 1}, 10)).contains(new Quarters(3.25, 5.5, 7.75, 10));
        assertThat(method.quarters(new double[] {8, NONE, 1, 4, 2}, 4)).contains(new Quarters(1.75, 3, 5, 4));
    }

    @Test
    void gives_a_value_on_a_cut_point_to_the_lower_valued_quarter() {
        Quarters quarters = new Quarters(10, 20, 30, 120);
        assertThat(method.quarter(10, quarters)).isEqualTo(4);
        assertThat(method.quarter(20, quarters)).isEqualTo(3);
        assertThat(method.quarter(30, quarters)).isEqualTo(2);
        assertThat(method.quarter(30.1, quarters)).isEqualTo(1);
    }

    @Test
    void has_no_quarters_for_too_few_values_or_when_cut_points_coincide() {
        assertThat(method.quarters(new double[] {1, 2, 3, 4}, 5)).isEmpty();
        assertThat(method.quarters(new double[] {0, 0, 0, 0, 5}, 1)).isEmpty();
        assertThat(method.quarters(new double[0], 0)).isEmpty();
    }

    @Test
    void bands_only_where_a_direction_is_good() {
        assertThat(method.band(1, Polarity.HIGH)).contains('A');
        assertThat(method.band(4, Polarity.HIGH)).contains('D');
        assertThat(method.band(4, Polarity.LOW)).contains('A');
        assertThat(method.band(1, Polarity.LOW)).contains('D');
        assertThat(method.band(1, Polarity.NEUTRAL)).isEmpty();
    }
}
