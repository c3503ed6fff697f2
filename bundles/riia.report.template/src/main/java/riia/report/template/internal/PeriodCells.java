// SPDX-License-Identifier: Apache-2.0
package riia.report.template.internal;

import java.time.LocalDate;
import java.util.Map;

import riia.base.Period;
import riia.base.PeriodType;

/**
 * A period as the standard layout writes it, by DfE's conventions.
 *
 * @param time such as {@code 202526}
 * @param identifier such as {@code Financial year Q2}
 */
record PeriodCells(String time, String identifier) {

    private static final Map<PeriodType, String> EARLY = Map.of(PeriodType.QUARTER, "2020-21-Q1", PeriodType.FINANCIAL_YEAR, "2020-21",
            PeriodType.REPORTING_YEAR, "2021", PeriodType.ACADEMIC_YEAR, "2020-21-AY", PeriodType.TERM, "2020-21-T1", PeriodType.SNAPSHOT, "2020-06-30");
    private static final Map<String, String> TERMS = Map.of("T1", "Autumn term", "T2", "Spring term", "T3", "Summer term");

    static PeriodCells of(Period period) {
        String code = period.code();
        return switch (period.type()) {
            case QUARTER -> new PeriodCells(years(code), "Financial year " + code.substring(8));
            case FINANCIAL_YEAR -> new PeriodCells(years(code), "Financial year");
            case REPORTING_YEAR -> new PeriodCells(code, "Reporting year");
            case ACADEMIC_YEAR -> new PeriodCells(years(code), "Academic year");
            case TERM -> new PeriodCells(years(code), TERMS.get(code.substring(8)));
            case SNAPSHOT -> new PeriodCells(code, "Day");
        };
    }

    /** {@code 2025-26-Q2} gives {@code 202526}. */
    private static String years(String code) {
        return code.substring(0, 4) + code.substring(5, 7);
    }

    /** The last period of a type that has ended before a day. */
    static Period lastEnded(PeriodType type, LocalDate day) {
        Period period = Period.parse(EARLY.get(type));
        while (period.next().end().isBefore(day)) {
            period = period.next();
        }
        return period;
    }
}
