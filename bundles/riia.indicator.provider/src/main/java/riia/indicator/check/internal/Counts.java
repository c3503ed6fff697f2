// SPDX-License-Identifier: Apache-2.0
package riia.indicator.check.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import riia.base.Value;
import riia.indicator.Indicator;
import riia.indicator.spi.Reading;
import riia.indicator.spi.ReturnFigures;

/** Takes counts from a return; empty wherever no count stands. */
final class Counts {

    private Counts() {
    }

    static Optional<Long> of(Value value) {
        return value instanceof Value.Count count ? Optional.of(count.number()) : Optional.empty();
    }

    static Optional<Long> total(ReturnFigures figures, String indicator) {
        return of(figures, indicator, Indicator.TOTAL);
    }

    static Optional<Long> of(ReturnFigures figures, String indicator, String breakdown) {
        return figures.reading(indicator, breakdown).map(Reading::number).flatMap(Counts::of);
    }

    static Optional<Long> denominator(Reading reading) {
        return reading.denominator().flatMap(Counts::of);
    }

    /** {@code count / divisor x per}, half up on the decimal value. */
    static Optional<BigDecimal> quotient(long count, int per, long divisor, int decimals) {
        return divisor == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(per))
                .divide(BigDecimal.valueOf(divisor), decimals, RoundingMode.HALF_UP));
    }
}
