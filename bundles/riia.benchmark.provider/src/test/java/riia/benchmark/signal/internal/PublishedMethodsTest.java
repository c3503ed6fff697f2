// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.signal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import riia.benchmark.spi.SignalMethod;
import riia.statistics.FunnelModel.Adjustment;
import riia.statistics.Spread;
import riia.testkit.SignalMethodContract;

class PublishedMethodsTest extends SignalMethodContract {

    private final PublishedMethods method = new PublishedMethods();

    @Override
    protected SignalMethod method() {
        return method;
    }

    /** Our rules: 7/8,012 is 3.51 to 18.00 per 10,000; 7/38 is 9.2 to 33.4%. */
    @Test
    void rates_are_exact_poisson_and_proportions_wilson() {
        assertThat(method.interval(Spread.RATE, 7, 8_012, 10_000)).hasValueSatisfying(limits -> {
            assertThat(limits.lower()).isCloseTo(3.51, within(0.005));
            assertThat(limits.upper()).isCloseTo(18.00, within(0.005));
        });
        assertThat(method.interval(Spread.PROPORTION, 7, 38, 100)).hasValueSatisfying(limits -> {
            assertThat(limits.lower()).isCloseTo(9.2, within(0.05));
            assertThat(limits.upper()).isCloseTo(33.4, within(0.05));
        });
    }

    @Test
    void funnels_are_adjusted_additively() {
        double[] values = {10, 60, 60, 60, 100, 100, 140, 140, 140, 190};
        double[] people = {100, 100, 100, 100, 100, 100, 100, 100, 100, 100};
        assertThat(method.funnel(100, values, people, 100, Spread.RATE)).hasValueSatisfying(model -> {
            assertThat(model.adjustment()).isEqualTo(Adjustment.ADDITIVE);
            assertThat(model.words()).isEqualTo("adjusted for over-dispersion, additive, 10% winsorised at each tail");
        });
    }
}
