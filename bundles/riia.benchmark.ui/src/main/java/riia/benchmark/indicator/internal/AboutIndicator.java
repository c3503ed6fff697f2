// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.indicator.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import riia.benchmark.Comparisons;
import riia.benchmark.Course;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.benchmark.facts.internal.FigureText;
import riia.benchmark.indicator.internal.IndicatorPage.Figures;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Measure;

/** What is to be known of an indicator: definition, direction, denominator, clause, source, comparators, limits. */
record AboutIndicator(List<Fact> facts) {

    /** A heading and what is said under it. */
    record Fact(String heading, String words) {
    }

    AboutIndicator {
        facts = List.copyOf(facts);
    }

    static AboutIndicator of(Figures figures) {
        IndicatorComparison comparison = figures.comparison();
        Indicator indicator = comparison.indicator();
        List<Fact> facts = new ArrayList<>();
        add(facts, "Standing", comparison.standing().label());
        add(facts, "Definition", indicator.definition());
        add(facts, "Direction", FigureText.polarity(comparison.polarity()));
        add(facts, "Measure", measure(figures.comparisons(), comparison.measure(), rowOf(figures)));
        add(facts, "Clause", indicator.clause());
        add(facts, "Theme", indicator.theme());
        add(facts, "Source", source(figures.comparisons()));
        add(facts, "England and neighbours", FigureText.comparator(comparison.comparator()));
        add(facts, "Level", comparison.signalRound().isEmpty() ? "Not judged: too few authorities, or no count over a denominator"
                : "Against 99.8% limits round " + comparison.signalRound() + figures.funnel().map(one -> ", " + one.method()).orElse(""));
        add(facts, "Trend", "By a process chart (individuals and moving range) of the authority's own series since its last break; an arrow appears "
                + "only with a signal");
        add(facts, "Breaks", breaks(figures.course().lines().get(0)));
        return new AboutIndicator(facts);
    }

    private static void add(List<Fact> facts, String heading, String words) {
        if (!words.isBlank()) {
            facts.add(new Fact(heading, words));
        }
    }

    private static Optional<Row> rowOf(Figures figures) {
        var at = figures.comparisons().row(figures.subject());
        return at.isPresent() ? Optional.of(figures.comparison().rows().get(at.getAsInt())) : Optional.empty();
    }

    private static String measure(Comparisons comparisons, Measure measure, Optional<Row> row) {
        String of = row.map(Row::denominatorSource).filter(one -> !one.isEmpty()).map(one -> "; divided by " + one).orElse("");
        String assumed = measure.assumed() ? "; assumed denominator: the memorandum names none" : "";
        String basis = switch (comparisons.query().basis()) {
            case QUARTER -> "";
            case ANNUALISED -> "; a quarter's rate and limits times four";
            case ROLLING -> "; four consecutive quarters together";
        };
        return measure.unit() + of + assumed + basis;
    }

    private static String source(Comparisons comparisons) {
        DatasetDefinition dataset = comparisons.dataset();
        return dataset.name() + ", version " + dataset.version() + (dataset.source().isBlank() ? "" : "; " + dataset.source()) + "; as of commit "
                + comparisons.sequence();
    }

    private static String breaks(Course.Line line) {
        return line.breaks().stream().map(one -> one.at().code() + ": " + one.words()).collect(Collectors.joining("\n"));
    }
}
