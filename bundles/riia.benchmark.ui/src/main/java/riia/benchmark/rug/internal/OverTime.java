// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.Period;
import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.facts.internal.Figure;

/** One authority's indicators, a row each, through time: the newest period on the right. */
final class OverTime implements RugSource {

    private final List<Comparisons> periods;
    private final List<String> ids;
    private final List<Heading> headings;
    private final List<Line> lines;

    /** @param periods comparisons of one authority, oldest first; each has its row and no other */
    OverTime(List<Comparisons> periods) {
        this.periods = List.copyOf(periods);
        headings = periods.stream().map(one -> heading(one.period())).toList();
        Map<String, IndicatorComparison> newest = new LinkedHashMap<>();
        if (!periods.isEmpty()) {
            periods.get(periods.size() - 1).dataset().indicators().forEach(one -> newest.put(one.id(), null));
        }
        periods.forEach(one -> one.indicators().forEach(indicator -> newest.put(indicator.indicator().id(), indicator)));
        newest.values().removeIf(java.util.Objects::isNull);
        ids = List.copyOf(newest.keySet());
        lines = new ArrayList<>(newest.values().stream().map(OverTime::line).toList());
    }

    private static Heading heading(Period period) {
        return new Heading(period.code(), About.PERIOD, "", period.code(), "", "", period.code() + ": " + period.start() + " to " + period.end(), "");
    }

    private static Line line(IndicatorComparison one) {
        String unit = one.measure().unit() + (one.measure().assumed() ? " *" : "");
        return new Line(one.indicator().id(), About.INDICATOR,
                SideBySide.sign(one.polarity()) + " " + one.indicator().id() + " " + one.heading(), unit, SideBySide.search(one),
                Optional.empty());
    }

    @Override
    public List<Heading> headings() {
        return headings;
    }

    @Override
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    @Override
    public Optional<Figure> figure(int column, int line) {
        Comparisons comparisons = periods.get(column);
        return comparisons.authorities().isEmpty() ? Optional.empty() : comparisons.indicator(ids.get(line))
                .map(one -> new Figure.OfAuthority(comparisons, one, comparisons.authorities().get(0), one.rows().get(0)));
    }

    @Override
    public Mode mode() {
        return Mode.OVER_TIME;
    }
}
