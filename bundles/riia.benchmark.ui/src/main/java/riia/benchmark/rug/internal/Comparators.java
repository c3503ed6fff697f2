// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison.GroupFigure;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.benchmark.facts.internal.Figure;
import riia.benchmark.facts.internal.FigureFacts;

/** The rows that stand above the authorities: region, England, groups; above neighbours their mean and median. */
final class Comparators {

    private static final String POOLED = "sum of counts over sum of denominators, never a mean of rates";
    /** More would leave no room for the authorities. */
    private static final int MOST_GROUPS = 6;

    private Comparators() {
    }

    /** Region and England, then the chosen group, or every group where none is chosen. */
    static List<SideBySide.Comparator> of(String region, Comparisons comparisons, Optional<String> group) {
        List<SideBySide.Comparator> rows = new ArrayList<>(regionAndEngland(region));
        List<GroupFigure> groups = comparisons.indicators().isEmpty() ? List.of() : comparisons.indicators().get(0).groups();
        groups.stream().filter(one -> group.map(one.group().id()::equals).orElse(true)).limit(MOST_GROUPS)
                .forEach(one -> rows.add(pooled(one.group().name(), indicator -> group(indicator, one.group().id()))));
        return rows;
    }

    private static Pooled group(IndicatorComparison indicator, String id) {
        return indicator.groups().stream().filter(one -> one.group().id().equals(id)).map(GroupFigure::figure).findFirst()
                .orElse(new Pooled(Optional.empty(), 0));
    }

    /** Region and England, then mean and median of an authority's neighbours. */
    static List<SideBySide.Comparator> around(String region, int authority) {
        List<SideBySide.Comparator> rows = new ArrayList<>(regionAndEngland(region));
        rows.add(neighbours("Neighbours' mean", authority, Row.Neighbourhood::mean));
        rows.add(neighbours("Neighbours' median", authority, Row.Neighbourhood::median));
        return rows;
    }

    private static List<SideBySide.Comparator> regionAndEngland(String region) {
        return List.of(pooled(region, IndicatorComparison::region), pooled("England", IndicatorComparison::england));
    }

    private record Drawn(String name, java.util.function.BiFunction<Comparisons, Integer, Figure.Together> how) implements SideBySide.Comparator {
        @Override
        public Figure.Together figure(Comparisons comparisons, int indicator) {
            return how.apply(comparisons, indicator);
        }
    }

    private static SideBySide.Comparator pooled(String name, Function<IndicatorComparison, Pooled> of) {
        return new Drawn(name, (comparisons, at) -> {
            IndicatorComparison indicator = comparisons.indicators().get(at);
            Pooled pooled = of.apply(indicator);
            return new Figure.Together(comparisons, indicator, name, pooled.value(), POOLED, FigureFacts.present(pooled));
        });
    }

    private static SideBySide.Comparator neighbours(String name, int authority, Function<Row.Neighbourhood, Optional<BigDecimal>> of) {
        return new Drawn(name, (comparisons, at) -> {
            IndicatorComparison indicator = comparisons.indicators().get(at);
            Row.Neighbourhood near = indicator.rows().get(authority).neighbours();
            return new Figure.Together(comparisons, indicator, name, of.apply(near), "of the neighbours' values, " + near.model() + " model",
                    near.present() + " of 10 with a value");
        });
    }
}
