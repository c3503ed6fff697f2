// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

import riia.base.Value;
import riia.benchmark.Pooled;
import riia.indicator.Measure;

/**
 * The pooled value of some authorities: the sum of counts over the sum of denominators, a plain number's sum, the mean of all cases.
 * Only those enter that reported count and denominator both; a supplied value without its parts does not.
 *
 * @param top of the fraction that is the value
 * @param bottom of it; zero where there is none
 * @param present how many entered
 */
record Pool(BigDecimal top, long bottom, int present) {

    private static final Pool NOBODY = new Pool(BigDecimal.ZERO, 0, 0);

    static Pool of(Column column, int[] authorities) {
        if (!column.unit.expressed()) {
            return NOBODY;
        }
        return column.unit.kind() == Measure.Kind.SUPPLIED ? means(column, authorities) : counts(column, authorities);
    }

    /** Rounded once, from the whole numbers. */
    Pooled rounded(int decimals) {
        return new Pooled(bottom == 0 ? Optional.empty()
                : Optional.of(top.divide(BigDecimal.valueOf(bottom), decimals, RoundingMode.HALF_UP)), present);
    }

    /** Unrounded; {@code NaN} where there is none. */
    double value() {
        return bottom == 0 ? Double.NaN : top.divide(BigDecimal.valueOf(bottom), MathContext.DECIMAL64).doubleValue();
    }

    private static Pool means(Column column, int[] authorities) {
        BigDecimal sum = BigDecimal.ZERO;
        long cases = 0;
        int present = 0;
        for (int authority : authorities) {
            Optional<Value.Mean> mean = authority < 0 ? Optional.empty() : column.mean(authority);
            if (mean.isPresent()) {
                sum = sum.add(mean.get().sum());
                cases = Math.addExact(cases, mean.get().cases());
                present++;
            }
        }
        return new Pool(sum, cases, present);
    }

    private static Pool counts(Column column, int[] authorities) {
        boolean divided = column.unit.divided();
        long top = 0;
        long bottom = 0;
        int present = 0;
        for (int authority : authorities) {
            if (authority >= 0 && column.numbers[authority] >= 0 && (!divided || column.denominators[authority] >= 0)) {
                top += column.numbers[authority];
                bottom += divided ? column.denominators[authority] : 0;
                present++;
            }
        }
        return new Pool(BigDecimal.valueOf(Math.multiplyExact(top, column.unit.per())), divided ? bottom : Math.min(present, 1), present);
    }
}
