// SPDX-License-Identifier: Apache-2.0
package riia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import riia.benchmark.spi.SignalMethod;
import riia.statistics.FunnelModel;
import riia.statistics.Limits;
import riia.statistics.Movement;
import riia.statistics.ProcessChart;
import riia.statistics.Spread;

/** What every {@link SignalMethod} holds, however it tells figures from noise. */
public abstract class SignalMethodContract {

    private static final double NONE = Double.NaN;
    /** Noise, a gap, a jump that stays, with something before it that does not belong to the series. */
    private static final double[] SERIES = {900, 10, 11, 10, 12, NONE, 11, 10, 12, 11, 10, 11, 60, 61, 60, 62, 61, NONE, 60};

    /** The method under test. */
    protected abstract SignalMethod method();

    @Test
    void has_an_id_and_says_what_it_does() {
        assertThat(method().id()).isNotBlank().isEqualTo(method().id());
        assertThat(method().words()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void an_interval_holds_its_value_and_narrows_with_the_denominator(Spread spread) {
        double width = Double.MAX_VALUE;
        for (long of = 20; of <= 20_000_000; of *= 10) {
            Limits limits = method().interval(spread, of / 4, of, 100).orElseThrow();
            assertThat(limits.lower()).isGreaterThanOrEqualTo(0).isLessThan(25);
            assertThat(limits.upper()).isGreaterThan(25);
            assertThat(limits.upper() - limits.lower()).isLessThan(width);
            width = limits.upper() - limits.lower();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_many_begins_at_nothing(Spread spread) {
        Limits limits = method().interval(spread, 0, 8_012, 10_000).orElseThrow();
        assertThat(limits.lower()).isZero();
        assertThat(limits.upper()).isPositive();
    }

    @Test
    void a_part_that_is_more_than_its_whole_has_no_interval() {
        assertThat(method().interval(Spread.PROPORTION, 8, 7, 100)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_funnel_lies_round_its_target_and_narrows_with_the_denominator(Spread spread) {
        double[] values = new double[60];
        double[] denominators = new double[60];
        for (int i = 0; i < 60; i++) {
            values[i] = i == 7 ? NONE : 20 + i % 11;
            denominators[i] = 100 + 37 * i;
        }
        double[] before = values.clone();
        FunnelModel funnel = method().funnel(25, values, denominators, 100, spread).orElseThrow();
        assertThat(values).containsExactly(before);
        assertThat(funnel.target()).isEqualTo(25);
        assertThat(funnel.n()).isEqualTo(59);
        assertThat(funnel.words()).isNotBlank();
        Limits small = funnel.limits(100, FunnelModel.Z95);
        Limits large = funnel.limits(2_000, FunnelModel.Z95);
        assertThat(small.lower()).isGreaterThanOrEqualTo(0).isLessThan(large.lower());
        assertThat(small.upper()).isGreaterThan(large.upper());
        assertThat(large.lower()).isLessThan(25);
        assertThat(funnel.limits(100, FunnelModel.Z998).upper()).isGreaterThan(small.upper());
    }

    @ParameterizedTest
    @EnumSource
    void no_values_or_no_room_for_chance_have_no_funnel(Spread spread) {
        double[] hundreds = new double[60];
        Arrays.fill(hundreds, 100);
        double[] none = new double[60];
        Arrays.fill(none, NONE);
        assertThat(method().funnel(25, none, hundreds, 100, spread)).isEmpty();
        assertThat(method().funnel(0, new double[60], hundreds, 100, spread)).isEmpty();
        assertThat(method().funnel(NONE, hundreds, hundreds, 100, spread)).isEmpty();
    }

    @Test
    void movements_are_those_of_the_charts_that_end_there() {
        Movement[] movements = new Movement[SERIES.length];
        double[] before = SERIES.clone();
        method().movements(SERIES, 1, SERIES.length - 2, movements);
        assertThat(SERIES).containsExactly(before);
        assertThat(movements[0]).isNull();
        assertThat(movements[SERIES.length - 1]).isNull();
        for (int i = 1; i < SERIES.length - 1; i++) {
            Optional<ProcessChart> chart = method().process(SERIES, 1, i);
            Movement expected = Double.isNaN(SERIES[i]) ? Movement.NONE : chart.map(ProcessChart::movement).orElse(Movement.TOO_SHORT);
            assertThat(movements[i]).as("position %d", i).isEqualTo(expected);
        }
    }

    @Test
    void a_chart_lies_round_its_mean_and_says_of_one_value_only() {
        ProcessChart chart = method().process(SERIES, 1, 11).orElseThrow();
        assertThat(chart.n()).isEqualTo(10);
        assertThat(chart.centre()).isBetween(10.0, 12.0);
        assertThat(chart.lower()).isLessThan(chart.centre());
        assertThat(chart.upper()).isGreaterThan(chart.centre());
        assertThat(chart.movement()).isEqualTo(Movement.NONE);
        assertThat(method().process(SERIES, 1, 12).orElseThrow().movement()).isEqualTo(Movement.RISING);
        assertThat(method().process(SERIES, 3, 4)).isEmpty();
    }

    @Test
    void equal_values_are_never_a_signal() {
        double[] alike = new double[40];
        Arrays.fill(alike, 0.1);
        Movement[] movements = new Movement[40];
        method().movements(alike, 0, 39, movements);
        assertThat(movements).doesNotContain(Movement.RISING, Movement.FALLING);
        assertThat(movements[39]).isEqualTo(Movement.NONE);
    }
}
