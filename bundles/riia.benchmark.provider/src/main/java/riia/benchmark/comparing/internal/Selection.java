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
        DatasetDefinition dataset = cube.definition();
        for (String id : query.indicators()) {
            dataset.indicator(id).orElseThrow(() -> new UnknownException("Dataset " + dataset.id() + " has no indicator '" + id
                    + "'; it has " + dataset.indicators().stream().map(Indicator::id).collect(Collectors.joining(", "))));
        }
        List<Indicator> asked = dataset.indicators().stream()
                .filter(one -> query.indicators().isEmpty() || query.indicators().contains(one.id())).toList();
        List<Indicator> broken = asked.stream().filter(one -> hasBreakdown(cube, one, query.breakdown())).toList();
        if (broken.isEmpty() || !query.indicators().isEmpty() && broken.size() < asked.size()) {
            throw new UnknownException("No breakdown '" + query.breakdown() + "' of " + names(asked) + "; there is "
                    + asked.stream().flatMap(one -> breakdowns(cube, one)).distinct().collect(Collectors.joining(", ")));
        }
        List<Selection> selections = new ArrayList<>();
        for (Indicator indicator : broken) {
            measure(indicator, query).ifPresent(measure -> selections.add(new Selection(indicator, measure)));
        }
        if (selections.isEmpty() || !query.indicators().isEmpty() && selections.size() < broken.size()) {
            throw new UnknownException("No measure '" + query.measure().orElse("") + "' of " + names(broken) + " "
                    + query.breakdown() + "; there is " + measures(broken, query.breakdown()));
        }
        return selections;
    }

    private static Optional<Measure> measure(Indicator indicator, ComparisonQuery query) {
        return query.measure().isEmpty() ? Optional.of(indicator.measureFor(query.breakdown()))
                : indicator.measures().stream().filter(one -> one.appliesTo(query.breakdown()))
                        .filter(one -> one.id().equals(query.measure().get())).findFirst();
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
