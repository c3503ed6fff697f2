// SPDX-License-Identifier: Apache-2.0
package riia.report.rug.internal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import riia.base.Period;
import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.indicator.Indicator;
import riia.report.document.Block;
import riia.report.document.Block.Term;
import riia.report.document.Document.Section;

/** What stands behind figures: where they come from and what they mean. */
public final class Behind {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Behind() {
    }

    /** What the period's figures are: one quarter as it is, annualised, a year. */
    public static String basis(Comparisons comparisons) {
        Period period = comparisons.period();
        return switch (period.type()) {
            case QUARTER -> switch (comparisons.query().basis()) {
                case QUARTER -> "one quarter as it is: flows within it, stocks at its end. Not comparable with a year's flows";
                case ANNUALISED -> "one quarter annualised: rates of flows times four; stocks and percentages have no annualised form";
                case ROLLING -> "four quarters to " + DAY.format(period.end()) + " together; stocks have no rolling form";
            };
            case SNAPSHOT -> "as it stood on that day";
            default -> period.type().label() + " to " + DAY.format(period.end());
        };
    }

    /** Denominators, comparators, and how to read a difference. */
    public static Section sources(Comparisons comparisons) {
        List<String> points = new ArrayList<>();
        points.add("The region and England are pooled: the sum of counts over the sum of denominators of those present (n);"
                + " ranks, quarters, means and medians are of unrounded values.");
        grouped(comparisons, true).forEach((source, ids) -> points.add(ids + ": divided by " + source));
        grouped(comparisons, false).forEach((comparator, ids) -> points.add(ids + ": England and statistical neighbours, " + comparator));
        points.add("A difference is a question, not a verdict: small counts vary by chance, practice and recording differ."
                + " The figures open a conversation; they make no league table.");
        return new Section("sources", "What stands behind it", List.of(new Block.Points(points)));
    }

    /** What each indicator means. */
    public static Section definitions(Comparisons comparisons) {
        List<Term> terms = new ArrayList<>();
        for (IndicatorComparison one : comparisons.indicators()) {
            Indicator indicator = one.indicator();
            terms.add(new Term(indicator.id() + " " + indicator.name(), (indicator.definition() + "\n" + one.measure().unit()
                    + (one.measure().assumed() ? " (assumed denominator)" : "") + ", " + Words.direction(one.polarity())
                    + (indicator.clause().isBlank() ? "" : "; memorandum: " + indicator.clause())).strip()));
        }
        return new Section("definitions", "Definitions", List.of(new Block.Terms(terms)));
    }

    /** Indicators by where their denominators, or their comparators, come from. */
    private static Map<String, String> grouped(Comparisons comparisons, boolean denominators) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (IndicatorComparison one : comparisons.indicators()) {
            Set<String> sources = denominators
                    ? one.rows().stream().filter(row -> row.value().isPresent()).map(Row::denominatorSource)
                            .filter(source -> !source.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new))
                    : Set.of(one.comparator());
            sources.forEach(source -> groups.computeIfAbsent(source, key -> new LinkedHashSet<>()).add(one.indicator().id()));
        }
        Map<String, String> named = new LinkedHashMap<>();
        groups.forEach((source, ids) -> named.put(source, String.join(", ", ids)));
        return named;
    }
}
