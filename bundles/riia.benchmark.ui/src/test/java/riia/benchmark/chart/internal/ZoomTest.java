// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.chart.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import riia.report.chart.Drawing.Scale;

class ZoomTest {

    private static final Scale WHOLE = new Scale(true, 300, 20, 0, 100);

    @Test
    void comes_closer_round_the_pointer_and_goes_back() {
        Zoom closer = Zoom.WHOLE.in(WHOLE, 0.5);
        assertThat(closer.from()).hasValueSatisfying(from -> assertThat(from).isCloseTo(20, within(10.0)).isPositive());
        assertThat(closer.to()).hasValueSatisfying(to -> assertThat(to).isCloseTo(80, within(10.0)).isLessThan(100.0));
        Scale now = new Scale(true, 300, 20, closer.from().orElseThrow(), closer.to().orElseThrow());
        assertThat(closer.out(now, 0.5).to().orElseThrow()).isGreaterThan(closer.to().orElseThrow());
    }

    @Test
    void never_goes_below_zero_where_there_was_nothing_below() {
        assertThat(Zoom.WHOLE.out(WHOLE, 0.5).from()).contains(0.0);
        assertThat(Zoom.WHOLE.out(new Scale(true, 300, 20, -10, 10), 0.5).from().orElseThrow()).isNegative();
    }

    @Test
    void keeps_a_span_however_often_it_comes_closer() {
        Scale now = WHOLE;
        for (int i = 0; i < 60; i++) {
            Zoom next = Zoom.WHOLE.in(now, 0.3);
            now = new Scale(true, 300, 20, next.from().orElseThrow(), next.to().orElseThrow());
            assertThat(now.to()).isGreaterThan(now.from());
        }
    }

    @Test
    void starts_at_zero_when_asked() {
        assertThat(Zoom.WHOLE.atZero(new Scale(true, 300, 20, 30, 60))).isEqualTo(new Zoom(java.util.Optional.of(0.0), java.util.Optional.of(60.0)));
        assertThat(Zoom.WHOLE.atZero(new Scale(true, 300, 20, -30, -10))).isEqualTo(Zoom.WHOLE);
    }

    @Test
    void a_place_is_found_along_either_axis() {
        assertThat(Zoom.place(WHOLE, 999, 300)).isZero();
        assertThat(Zoom.place(WHOLE, 0, 160)).isEqualTo(0.5);
        assertThat(Zoom.place(new Scale(false, 100, 200, 0, 1), 175, 0)).isEqualTo(0.75);
        assertThat(Zoom.place(WHOLE, 0, -50)).isEqualTo(1);
    }
}
