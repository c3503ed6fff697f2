// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Arrays;
import java.util.Optional;

import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.ComparisonQuery.Basis;
import riia.indicator.Cube;
import riia.indicator.Indicator;
import riia.indicator.Measure;

/**
 * Four consecutive quarters together: the sum of counts over the last quarter's population, or over the sum of what they are
 * percentages of. Without one of the four there is no value. Stocks have no such form.
 */
record Rolling(Track quarters, Indicator indicator, Measure measure, Optional<PeriodType> type) implements Expression {

    private static final int QUARTERS = 4;

    @Override
    public Column column(Period period) {
        Column last = quarters.column(period);
        if (!Forms.exists(Basis.ROLLING, type, indicator, measure)) {
            return last.bare(last.unit.without());
        }
        Column sum = last.bare(last.unit);
        boolean[] whole = new boolean[sum.numbers.length];
        Arrays.fill(whole, true);
        Column one = last;
        Period quarter = period;
        for (int back = 0; back < QUARTERS; back++) {
            for (int a = 0; a < whole.length; a++) {
                if (whole[a]) {
                    whole[a] = back == 0 ? one.numbers[a] >= 0 && divisible(one, a) : add(sum, one, a);
                    if (!whole[a]) {
                        miss(sum, one, a);
                    }
                }
            }
            quarter = quarter.previous();
            one = quarters.column(quarter);
        }
        for (int a = 0; a < whole.length; a++) {
            if (whole[a]) {
                sum.divide(a);
            }
        }
        return sum;
    }

    private boolean divisible(Column one, int a) {
        return measure.kind() != Measure.Kind.PERCENTAGE || one.denominators[a] >= 0;
    }

    private boolean add(Column sum, Column one, int a) {
        if (one.numbers[a] < 0 || !divisible(one, a)) {
            return false;
        }
        sum.numbers[a] = Math.addExact(sum.numbers[a], one.numbers[a]);
        if (measure.kind() == Measure.Kind.PERCENTAGE) {
            sum.denominators[a] = Math.addExact(sum.denominators[a], one.denominators[a]);
        }
        return true;
    }

    /** A sum of fewer than four quarters is nobody's figure. */
    private void miss(Column sum, Column one, int a) {
        sum.numbers[a] = Cube.ABSENT;
        if (measure.kind() == Measure.Kind.PERCENTAGE) {
            sum.denominators[a] = Cube.ABSENT;
        }
        sum.markers[a] = one.markers[a];
    }
}
