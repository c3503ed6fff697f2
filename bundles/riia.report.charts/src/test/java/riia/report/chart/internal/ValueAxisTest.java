// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.report.chart.Charts.Frame;

class ValueAxisTest {

    private static final Frame PLAIN = Frame.of(100, 100);

    @ParameterizedTest
    @CsvSource({"0,7,5", "3,97.2,8", "0.001,0.0042,6", "12000,2543210,4", "0,0,5", "-3.2,4,5", "-9,-4,5", "100,100,5"})
    void covers_all_values_and_zero_in_steps_of_one_two_or_five(double low, double high, int ticks) {
        ValueAxis axis = ValueAxis.of(low, high, PLAIN, ticks);
        assertThat(axis.from()).isLessThanOrEqualTo(Math.min(0, low));
        assertThat(axis.to()).isGreaterThanOrEqualTo(Math.max(0, high));
        assertThat(axis.showsZero()).isTrue();
        assertThat(axis.ticks()).hasSizeBetween(2, ticks + 3);
        double first = axis.step() / Math.pow(10, Math.floor(Math.log10(axis.step()) + 1e-9));
        assertThat(Math.round(first)).isIn(1L, 2L, 5L);
    }

    @Test
    void labels_have_the_decimals_that_steps_need_and_thousands_set_apart() {
        ValueAxis rates = ValueAxis.of(0, 0.9, PLAIN, 5);
        assertThat(rates.ticks().stream().map(rates::label)).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        ValueAxis counts = ValueAxis.of(0, 3900, PLAIN, 4);
        assertThat(counts.ticks().stream().map(counts::label)).containsExactly("0", "1,000", "2,000", "3,000", "4,000");
    }

    @Test
    void begins_and_ends_as_asked() {
        ValueAxis axis = ValueAxis.of(0, 100, new Frame(100, 100, Optional.of(37.0), Optional.of(61.0)), 4);
        assertThat(List.of(axis.from(), axis.to())).containsExactly(37.0, 61.0);
        assertThat(axis.ticks()).containsExactly(40.0, 50.0, 60.0);
        assertThat(axis.showsZero()).isFalse();
        assertThat(ValueAxis.of(0, 10, new Frame(100, 100, Optional.of(50.0), Optional.empty()), 4).to()).isGreaterThan(50);
        assertThat(ValueAxis.of(0, 10, new Frame(100, 100, Optional.empty(), Optional.of(-5.0)), 4).from()).isLessThan(-5);
    }

    @Test
    void a_frame_ends_above_where_it_begins() {
        assertThatThrownBy(() -> new Frame(100, 100, Optional.of(5.0), Optional.of(5.0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Frame(0, 100, Optional.empty(), Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
