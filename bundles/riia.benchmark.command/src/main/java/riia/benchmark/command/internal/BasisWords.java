// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import java.util.Locale;

import riia.base.PeriodType;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.IndicatorComparison;
import riia.indicator.Indicator;
import riia.indicator.Measure;

/** Says on which basis figures are, and which have no form on one. */
final class BasisWords {

    private BasisWords() {
    }

    /** A quarter's figure and a year's are never to be taken for each other. */
    static String field(PeriodType type, Basis basis) {
        return switch (type) {
            case QUARTER -> basis.name().toLowerCase(Locale.ROOT);
            case FINANCIAL_YEAR, REPORTING_YEAR, ACADEMIC_YEAR -> "year";
            case TERM -> "term";
            case SNAPSHOT -> "snapshot";
        };
    }

    static boolean hasNone(Basis basis, IndicatorComparison one) {
        boolean stock = one.indicator().basis() == Indicator.Basis.STOCK;
        Measure.Kind kind = one.measure().kind();
        return switch (basis) {
            case QUARTER -> false;
            case ANNUALISED -> stock || kind == Measure.Kind.PERCENTAGE || kind == Measure.Kind.SUPPLIED;
            case ROLLING -> stock || kind == Measure.Kind.SUPPLIED;
        };
    }

    static String none(Basis basis, String indicators) {
        return (basis == Basis.ANNUALISED
                ? "Only a quarter's rates and counts of events can be annualised; stocks and percentages have no such form"
                : "Only what happens in a quarter adds up over four; stocks at its end have no rolling form")
                + ". Without a value: " + indicators;
    }
}
