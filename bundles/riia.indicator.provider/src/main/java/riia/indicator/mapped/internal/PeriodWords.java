// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import riia.base.Period;

/**
 * The parts of a period that a text names.
 *
 * @param days dates; a month with a year, which ends a quarter, is its last day
 * @param monthSpans quarters written as months, such as {@code Jul-Sep 2025}
 * @param spanningYears the first of two years, such as {@code 2025} of {@code 2025-26} or {@code 202526}
 * @param years single years
 * @param quarters 1 to 4, of a financial year unless told otherwise
 * @param terms 1 autumn, 2 spring, 3 summer
 * @param rest what is left when all of these and the words around them are taken away
 */
record PeriodWords(TreeSet<LocalDate> days, TreeSet<Period> monthSpans, TreeSet<Integer> spanningYears, TreeSet<Integer> years,
        TreeSet<Integer> quarters, TreeSet<Integer> terms, String rest) {

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})(?:t[\\d:.]+)?\\b");
    private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b");
    private static final Pattern WORDED = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + "\\s+(\\d{4})\\b");
    private static final Pattern SPAN = Pattern.compile("\\b" + MONTH + "(?:\\s+(\\d{4}))?\\s*(?:-|to)\\s*" + MONTH
            + "(?:\\s+(\\d{4})(?![-/]?\\d))?");
    private static final Pattern MONTH_YEAR = Pattern.compile("\\b" + MONTH + "\\s+(\\d{4})(?![-/]?\\d)");
    private static final Pattern YEARS = Pattern.compile("\\b(20\\d\\d)\\s?(?:[-/]\\s?(?:20)?)?(\\d\\d)(?![-/]?\\d)\\b");
    private static final Pattern SHORT_YEARS = Pattern.compile("(?:fy)?\\s?(\\d\\d)\\s?[-/]\\s?(\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");
    private static final Pattern QUARTER = Pattern.compile("\\b(?:q|qtr|quarter)\\s?([1-4])\\b|\\b([1-4])(?:st|nd|rd|th) quarter\\b");
    private static final Pattern TERM = Pattern.compile("\\b(autumn|spring|summer)\\b");
    private static final Pattern AROUND = Pattern.compile("\\b(?:quarters?|qtr|ending|ended|ends?|years?|financial|academic|reporting|terms?|to|at|as|on"
            + "|the|of|for|period|in|fy|month|and|date)\\b|[^a-z0-9%]+");

    /** Takes what it finds out of a text. */
    private static final class Remaining {

        private String text;

        Remaining(String text) {
            this.text = text;
        }

        void take(Pattern pattern, Predicate<MatchResult> taken) {
            Matcher matcher = pattern.matcher(text);
            StringBuilder left = new StringBuilder();
            while (matcher.find()) {
                matcher.appendReplacement(left, taken.test(matcher.toMatchResult()) ? " " : Matcher.quoteReplacement(matcher.group()));
            }
            text = matcher.appendTail(left).toString();
        }
    }

    static PeriodWords of(String said) {
        PeriodWords found = new PeriodWords(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(),
                new TreeSet<>(), "");
        if (said.length() > 500) {
            return found;
        }
        Remaining left = new Remaining(Texts.clean(said).toLowerCase(Locale.ROOT).replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("(?<=\\d)(?=q)", " ").replace('_', ' '));
        left.take(ISO, one -> found.day(one.group(1), one.group(2), one.group(3)));
        left.take(SLASHED, one -> found.day(one.group(3), one.group(2), one.group(1)));
        left.take(WORDED, one -> found.day(one.group(3), String.valueOf(month(one.group(2))), one.group(1)));
        left.take(SPAN, found::span);
        left.take(MONTH_YEAR, one -> found.monthEnd(month(one.group(1)), Integer.parseInt(one.group(2))));
        left.take(YEARS, one -> found.years(one.group(1), one.group(2)));
        left.take(QUARTER, one -> found.quarters.add(Integer.parseInt(one.group(1) != null ? one.group(1) : one.group(2))) | true);
        left.take(TERM, one -> found.terms.add(1 + "autumn spring summer".indexOf(one.group(1)) / 7) | true);
        left.take(YEAR, one -> found.years.add(Integer.parseInt(one.group(1))) | true);
        found.shortYears(left);
        return new PeriodWords(found.days, found.monthSpans, found.spanningYears, found.years, found.quarters, found.terms,
                AROUND.matcher(left.text).replaceAll(" ").strip());
    }

    /** Whether any part was found. */
    boolean any() {
        return !(days.isEmpty() && monthSpans.isEmpty() && spanningYears.isEmpty() && years.isEmpty() && quarters.isEmpty() && terms.isEmpty());
    }

    private boolean day(String year, String month, String day) {
        try {
            days.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean span(MatchResult one) {
        int first = month(one.group(1));
        int last = month(one.group(3));
        if (last - first != 2 || last % 3 != 0) {
            return false;
        }
        Optional<String> year = Optional.ofNullable(one.group(4)).or(() -> Optional.ofNullable(one.group(2)));
        if (year.isPresent()) {
            monthSpans.add(PeriodText.ofMonth(Integer.parseInt(year.get()), last));
        } else {
            quarters.add(last == 3 ? 4 : last / 3 - 1);
        }
        return true;
    }

    private boolean monthEnd(int month, int year) {
        return month % 3 == 0 && days.add(YearMonth.of(year, month).atEndOfMonth()) | month % 3 == 0;
    }

    private boolean years(String first, String last) {
        int start = Integer.parseInt(first);
        boolean consecutive = (start + 1) % 100 == Integer.parseInt(last);
        return consecutive && spanningYears.add(start) | consecutive;
    }

    /** {@code 25/26} counts only where nothing else is said: children may be aged 10-11. */
    private void shortYears(Remaining left) {
        Matcher two = SHORT_YEARS.matcher(left.text.strip());
        if (two.matches() && (Integer.parseInt(two.group(1)) + 1) % 100 == Integer.parseInt(two.group(2))) {
            spanningYears.add(2000 + Integer.parseInt(two.group(1)));
            left.text = "";
        }
    }

    private static int month(String word) {
        return MONTHS.indexOf(word) / 4 + 1;
    }
}
