// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import riia.benchmark.Interval;
import riia.benchmark.spi.SignalMethod;
import riia.indicator.Measure;
import riia.statistics.FunnelModel;
import riia.statistics.Limits;
import riia.statistics.Spread;

/** Values of columns against noise, by one method. What was supplied without its parts, and plain numbers, have no noise to speak of. */
record Noise(SignalMethod method) {

    private static final Optional<Spread> RATE = Optional.of(Spread.RATE);
    private static final Optional<Spread> PROPORTION = Optional.of(Spread.PROPORTION);

    /** 95% limits of a value, unrounded. */
    Optional<Limits> interval(Column column, int a) {
        Optional<Spread> spread = spread(column.unit);
        return spread.isEmpty() || !counted(column, a) ? Optional.empty()
                : method.interval(spread.get(), column.numbers[a], column.denominators[a], column.unit.per());
    }

    /** The same as shown. */
    Optional<Interval> shown(Column column, int a, int decimals) {
        return interval(column, a).map(limits -> new Interval(round(limits.lower(), decimals), round(limits.upper(), decimals)));
    }

    /** The funnel of some authorities' values round a pooled one. */
    Optional<FunnelModel> funnel(Pool target, Column column, int[] authorities) {
        Optional<Spread> spread = spread(column.unit);
        if (spread.isEmpty() || target.bottom() == 0) {
            return Optional.empty();
        }
        double[] values = new double[authorities.length];
        double[] denominators = new double[authorities.length];
        for (int i = 0; i < authorities.length; i++) {
            boolean counted = authorities[i] >= 0 && counted(column, authorities[i]);
            values[i] = counted ? column.values[authorities[i]] : Double.NaN;
            denominators[i] = counted ? column.denominators[authorities[i]] : 0;
        }
        return method.funnel(target.value(), values, denominators, column.unit.per(), spread.get());
    }

    /** Whether a value is a count over a denominator. */
    static boolean counted(Column column, int a) {
        return column.has(a) && column.numbers[a] >= 0 && column.denominators[a] > 0;
    }

    /** Limits are never on a tie but by accident; a double says them well enough. */
    static BigDecimal round(double limit, int decimals) {
        return BigDecimal.valueOf(limit).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static Optional<Spread> spread(Column.Unit unit) {
        return unit.kind() == Measure.Kind.RATE ? RATE : unit.kind() == Measure.Kind.PERCENTAGE ? PROPORTION : Optional.empty();
    }
}
