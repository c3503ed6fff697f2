// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;

import riia.base.Period;
import riia.base.PeriodType;
import riia.indicator.mapping.PeriodAt.Form;

/** Which period a text tells, in the ways that people write one. */
final class PeriodText {

    private PeriodText() {
    }

    /**
     * The period; empty if the text tells none of the type, or more than one.
     *
     * @param text all that is said, such as {@code 2025-26 / Q2}
     * @param form what a single year beside a quarter means
     */
    static Optional<Period> read(String text, PeriodType type, Form form) {
        PeriodWords words = PeriodWords.of(text);
        return switch (type) {
            case QUARTER -> quarter(words, form);
            case FINANCIAL_YEAR -> words.quarters().isEmpty() ? code(words, "") : Optional.empty();
            case REPORTING_YEAR -> reportingYear(words);
            case ACADEMIC_YEAR -> words.terms().isEmpty() ? code(words, "-AY") : Optional.empty();
            case TERM -> term(words);
            case SNAPSHOT -> one(words.days()).map(day -> new Period(PeriodType.SNAPSHOT, day, day));
        };
    }

    /** Whether a text tells a period or part of one, and nothing else. */
    static boolean only(String text) {
        PeriodWords words = PeriodWords.of(text);
        return words.any() && words.rest().isEmpty();
    }

    /** Whether a text tells a period or part of one, whatever else. */
    static boolean hints(String text) {
        return PeriodWords.of(text).any();
    }

    /** A quarter named with its year comes before dates, which may say when the file was made. */
    private static Optional<Period> quarter(PeriodWords words, Form form) {
        TreeSet<Period> named = new TreeSet<>(words.monthSpans());
        Optional<Integer> quarter = one(words.quarters());
        if (quarter.isPresent()) {
            Optional<Integer> years = one(words.spanningYears());
            years.ifPresent(start -> named.add(Period.quarter(start, quarter.get())));
            if (years.isEmpty() && words.spanningYears().isEmpty() && named.isEmpty()) {
                one(words.years()).flatMap(year -> byForm(year, quarter.get(), form)).ifPresent(named::add);
            }
        } else if (!words.quarters().isEmpty()) {
            return Optional.empty();
        }
        if (named.isEmpty() && quarter.isEmpty()) {
            words.days().forEach(day -> ending(day).ifPresent(named::add));
        }
        boolean agree = quarter.isEmpty() || words.monthSpans().stream().allMatch(one -> one.code().endsWith("Q" + quarter.get()));
        return agree ? one(named) : Optional.empty();
    }

    private static Optional<Period> byForm(int year, int quarter, Form form) {
        return switch (form) {
            case PLAIN -> Optional.empty();
            case YEAR_STARTS -> Optional.of(Period.quarter(year, quarter));
            case YEAR_ENDS -> Optional.of(Period.quarter(year - 1, quarter));
            case CALENDAR_YEAR -> Optional.of(quarter == 1 ? Period.quarter(year - 1, 4) : Period.quarter(year, quarter - 1));
        };
    }

    /** The quarter that a day ends. */
    static Optional<Period> ending(LocalDate day) {
        boolean end = day.getMonthValue() % 3 == 0 && day.getDayOfMonth() == day.lengthOfMonth();
        return end ? Optional.of(ofMonth(day.getYear(), day.getMonthValue())) : Optional.empty();
    }

    /** The quarter in which a month lies. */
    static Period ofMonth(int year, int month) {
        return month < 4 ? Period.quarter(year - 1, 4) : Period.quarter(year, (month - 1) / 3);
    }

    private static Optional<Period> reportingYear(PeriodWords words) {
        TreeSet<Period> named = new TreeSet<>();
        words.spanningYears().forEach(start -> named.add(Period.reportingYear(start + 1)));
        words.years().forEach(year -> named.add(Period.reportingYear(year)));
        words.days().stream().filter(day -> day.getMonthValue() == 3 && day.getDayOfMonth() == 31)
                .forEach(day -> named.add(Period.reportingYear(day.getYear())));
        return words.quarters().isEmpty() ? one(named) : Optional.empty();
    }

    private static Optional<Period> term(PeriodWords words) {
        Optional<Integer> term = one(words.terms());
        Optional<Integer> start = one(words.spanningYears()).or(() -> words.spanningYears().isEmpty()
                ? one(words.years()).map(year -> term.orElse(1) == 1 ? year : year - 1) : Optional.empty());
        return term.isPresent() && start.isPresent() ? Optional.of(Period.parse(years(start.get()) + "-T" + term.get())) : Optional.empty();
    }

    private static Optional<Period> code(PeriodWords words, String ending) {
        return one(words.spanningYears()).map(start -> Period.parse(years(start) + ending));
    }

    private static String years(int start) {
        return start + "-" + String.format(java.util.Locale.ROOT, "%02d", (start + 1) % 100);
    }

    private static <T> Optional<T> one(TreeSet<T> values) {
        return values.size() == 1 ? Optional.of(values.first()) : Optional.empty();
    }
}
