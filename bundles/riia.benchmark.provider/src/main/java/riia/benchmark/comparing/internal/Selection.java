// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import riia.benchmark.ComparisonQuery;
import riia.benchmark.UnknownException;
import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Measure;

/** One indicator that a query asks for, with the measure that expresses it. */
record Selection(Indicator indicator, Measure measure) {

    /**
     * What a query asks for, in the dataset's order.
     *
     * @throws UnknownException if it names something that the dataset does not have
     */
    static List<Selection> of(Cube cube, ComparisonQuery query) {
        return of(cube, query.indicators(), query.breakdown(), query.measure());
    }

    /**
     * Those of some indicators, or of all if none is named, in the dataset's order.
     *
     * @throws UnknownException if something is named that the dataset does not have
     */
    static List<Selection> of(Cube cube, List<String> indicators, String breakdown, Optional<String> measureId) {
        DatasetDefinition dataset = cube.definition();
        for (String id : indicators) {
            dataset.indicator(id).orElseThrow(() -> new UnknownException("Dataset " + dataset.id() + " has no indicator '" + id
                    + "'; it has " + dataset.indicators().stream().map(Indicator::id).collect(Collectors.joining(", "))));
        }
        List<Indicator> asked = dataset.indicators().stream()
                .filter(one -> indicators.isEmpty() || indicators.contains(one.id())).toList();
        List<Indicator> broken = asked.stream().filter(one -> hasBreakdown(cube, one, breakdown)).toList();
        if (broken.isEmpty() || !indicators.isEmpty() && broken.size() < asked.size()) {
            throw new UnknownException("No breakdown '" + breakdown + "' of " + names(asked) + "; there is "
                    + asked.stream().flatMap(one -> breakdowns(cube, one)).distinct().collect(Collectors.joining(", ")));
        }
        List<Selection> selections = new ArrayList<>();
        for (Indicator indicator : broken) {
            measure(indicator, breakdown, measureId).ifPresent(measure -> selections.add(new Selection(indicator, measure)));
        }
        if (selections.isEmpty() || !indicators.isEmpty() && selections.size() < broken.size()) {
            throw new UnknownException("No measure '" + measureId.orElse("") + "' of " + names(broken) + " "
                    + breakdown + "; there is " + measures(broken, breakdown));
        }
        return selections;
    }

    /** Every total whose values have an order, by its first measure. */
    static List<Selection> ranked(Cube cube) {
        return cube.definition().indicators().stream().filter(one -> one.collects().ranked())
                .map(one -> new Selection(one, one.measureFor(Indicator.TOTAL))).toList();
    }

    private static Optional<Measure> measure(Indicator indicator, String breakdown, Optional<String> measureId) {
        return measureId.isEmpty() ? Optional.of(indicator.measureFor(breakdown))
                : indicator.measures().stream().filter(one -> one.appliesTo(breakdown))
                        .filter(one -> one.id().equals(measureId.get())).findFirst();
    }

    private static boolean hasBreakdown(Cube cube, Indicator indicator, String breakdown) {
        return cube.series(indicator.id(), breakdown) >= 0;
    }

    private static Stream<String> breakdowns(Cube cube, Indicator indicator) {
        return cube.series().stream().filter(one -> one.indicator().equals(indicator.id())).map(Cube.Series::breakdown);
    }

    private static String names(List<Indicator> indicators) {
        return indicators.size() > 3 ? "any indicator" : indicators.stream().map(Indicator::id).collect(Collectors.joining(", "));
    }

    private static String measures(List<Indicator> indicators, String breakdown) {
        return String.join(", ", indicators.stream().flatMap(one -> one.measures().stream())
                .filter(one -> one.appliesTo(breakdown)).map(Measure::id).collect(Collectors.toCollection(TreeSet::new)));
    }
}
