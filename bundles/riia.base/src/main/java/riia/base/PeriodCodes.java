// SPDX-License-Identifier: Apache-2.0
package riia.base;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads, writes and steps the codes of periods. */
final class PeriodCodes {

    private static final Pattern SPANNING = Pattern.compile("(\\d{4})-(\\d{2})(?:-(Q[1-4]|AY|T[1-3]))?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** First month and length in months of each term: autumn, spring, summer. */
    private static final int[][] TERMS = {{9, 4}, {1, 3}, {4, 4}};

    private PeriodCodes() {
    }

    static Period parse(String code) {
        if (YEAR.matcher(code).matches()) {
            return Period.reportingYear(Integer.parseInt(code));
        }
        if (DAY.matcher(code).matches()) {
            return snapshot(code);
        }
        Matcher spanning = SPANNING.matcher(code);
        if (spanning.matches()) {
            int year = Integer.parseInt(spanning.group(1));
            if ((year + 1) % 100 == Integer.parseInt(spanning.group(2))) {
                return spanning(year, spanning.group(3));
            }
        }
        throw unknown(code);
    }

    private static Period snapshot(String code) {
        try {
            LocalDate day = LocalDate.parse(code);
            return new Period(PeriodType.SNAPSHOT, day, day);
        } catch (DateTimeParseException e) {
            throw unknown(code);
        }
    }

    private static Period spanning(int year, String part) {
        if (part == null) {
            return months(PeriodType.FINANCIAL_YEAR, year, 4, 12);
        }
        return switch (part.charAt(0)) {
            case 'Q' -> quarter(year, part.charAt(1) - '0');
            case 'T' -> term(year, part.charAt(1) - '0');
            default -> months(PeriodType.ACADEMIC_YEAR, year, 9, 12);
        };
    }

    static Period quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("Quarter " + quarter + " is not between 1 and 4");
        }
        return quarter == 4 ? months(PeriodType.QUARTER, year + 1, 1, 3)
                : months(PeriodType.QUARTER, year, 1 + 3 * quarter, 3);
    }

    private static Period term(int year, int term) {
        int[] months = TERMS[term - 1];
        return months(PeriodType.TERM, term == 1 ? year : year + 1, months[0], months[1]);
    }

    private static Period months(PeriodType type, int year, int month, int length) {
        YearMonth first = YearMonth.of(year, month);
        return new Period(type, first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
    }

    static String code(Period period) {
        return switch (period.type()) {
            case REPORTING_YEAR -> String.valueOf(period.end().getYear());
            case SNAPSHOT -> period.start().toString();
            case FINANCIAL_YEAR -> years(financialYear(period.start()));
            case ACADEMIC_YEAR -> years(period.start().getYear()) + "-AY";
            case QUARTER -> years(financialYear(period.start())) + "-Q" + quarterOf(period.start());
            case TERM -> years(period.start().getMonthValue() == 9 ? period.start().getYear()
                    : period.start().getYear() - 1) + "-T" + termOf(period.start());
        };
    }

    static Period shift(Period period, int steps) {
        return switch (period.type()) {
            case QUARTER -> months(PeriodType.QUARTER, period.start().plusMonths(3L * steps).getYear(),
                    period.start().plusMonths(3L * steps).getMonthValue(), 3);
            case SNAPSHOT -> snapshotAt(period.start().plusMonths(3L * steps));
            case TERM -> shiftTerm(period, steps);
            default -> plusYears(period, steps);
        };
    }

    static Period yearBefore(Period period) {
        return plusYears(period, -1);
    }

    private static Period shiftTerm(Period period, int steps) {
        int year = period.start().getMonthValue() == 9 ? period.start().getYear() : period.start().getYear() - 1;
        int index = year * 3 + termOf(period.start()) - 1 + steps;
        return term(Math.floorDiv(index, 3), Math.floorMod(index, 3) + 1);
    }

    private static Period plusYears(Period period, int years) {
        if (period.type() == PeriodType.SNAPSHOT) {
            return snapshotAt(period.start().plusYears(years));
        }
        LocalDate end = YearMonth.from(period.end()).plusYears(years).atEndOfMonth();
        return new Period(period.type(), period.start().plusYears(years), end);
    }

    private static Period snapshotAt(LocalDate day) {
        return new Period(PeriodType.SNAPSHOT, day, day);
    }

    private static String years(int first) {
        int last = (first + 1) % 100;
        return first + (last < 10 ? "-0" : "-") + last;
    }

    private static int financialYear(LocalDate day) {
        return day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1;
    }

    private static int quarterOf(LocalDate day) {
        return Math.floorMod(day.getMonthValue() - 4, 12) / 3 + 1;
    }

    private static int termOf(LocalDate day) {
        return switch (day.getMonthValue()) {
            case 9 -> 1;
            case 1 -> 2;
            default -> 3;
        };
    }

    private static IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException("'" + code + "' is no period; write a quarter as 2025-26-Q2, a financial year"
                + " as 2025-26, a DfE reporting year as 2025, an academic year as 2024-25-AY, a term as 2024-25-T1,"
                + " a snapshot as 2025-09-30");
    }
}
