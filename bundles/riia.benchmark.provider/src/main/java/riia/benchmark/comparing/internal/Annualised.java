// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Optional;

import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.ComparisonQuery.Basis;
import riia.indicator.Indicator;
import riia.indicator.Measure;

/** A quarter's flow by the year: the rate times four; the number stays the quarter's. Stocks and percentages have no such form. */
record Annualised(Track quarters, Indicator indicator, Measure measure, Optional<PeriodType> type) implements Expression {

    @Override
    public Column column(Period period) {
        Column quarter = quarters.column(period);
        boolean form = Forms.exists(Basis.ANNUALISED, type, indicator, measure);
        Column column = quarter.bare(form ? quarter.unit.byTheYear() : quarter.unit.without());
        for (int a = 0; form && a < column.numbers.length; a++) {
            if (column.numbers[a] >= 0) {
                column.divide(a);
            } else {
                column.markers[a] = quarter.markers[a];
            }
        }
        return column;
    }
}
