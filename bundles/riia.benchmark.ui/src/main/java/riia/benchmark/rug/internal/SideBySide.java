// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.facts.internal.Figure;
import riia.benchmark.facts.internal.FigureText;
import riia.indicator.Indicator.Polarity;

/** Authorities by indicators of one period, under comparators. */
final class SideBySide implements RugSource {

    private final Mode mode;
    private final Comparisons comparisons;
    private final List<Comparator> comparators;
    private final List<Heading> headings;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> rows;

    /** A row of several authorities together. */
    interface Comparator {
        String name();

        Figure.Together figure(Comparisons comparisons, int indicator);
    }

    /** An authority's row: its position in the comparisons, and what is said beside its name. */
    record Placed(int row, String beside) {
    }

    SideBySide(Mode mode, Comparisons comparisons, List<Comparator> comparators, List<Placed> placed) {
        this.mode = mode;
        this.comparisons = comparisons;
        this.comparators = List.copyOf(comparators);
        rows = placed.stream().map(Placed::row).toList();
        headings = comparisons.indicators().stream().map(SideBySide::heading).toList();
        for (int i = 0; i < comparators.size(); i++) {
            lines.add(new Line("together-" + i, About.TOGETHER, comparators.get(i).name(), "", "", Optional.empty()));
        }
        placed.forEach(one -> lines.add(line(comparisons.authorities().get(one.row()), one.beside())));
    }

    static Heading heading(IndicatorComparison one) {
        String all = one.indicator().id() + " " + one.heading() + ", " + one.measure().unit()
                + (one.measure().assumed() ? " (assumed denominator)" : "");
        return new Heading(one.indicator().id(), About.INDICATOR, sign(one.polarity()), one.indicator().id(), one.heading(),
                one.measure().unit() + (one.measure().assumed() ? " *" : ""),
                all + "\n" + FigureText.polarity(one.polarity()) + (one.indicator().theme().isBlank() ? "" : "\nTheme: " + one.indicator().theme()),
                search(one));
    }

    static String search(IndicatorComparison one) {
        return (one.indicator().id() + " " + one.indicator().name() + " " + one.indicator().theme()).toLowerCase(Locale.ROOT);
    }

    static String sign(Polarity polarity) {
        return switch (polarity) {
            case LOW -> "\u25BC";
            case HIGH -> "\u25B2";
            case NEUTRAL -> "\u25CB";
        };
    }

    private static Line line(ComparedAuthority one, String beside) {
        return new Line(one.code().code(), About.AUTHORITY, one.name(), beside,
                one.name().toLowerCase(Locale.ROOT) + " " + one.code().code(), Optional.of(one.code()));
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
        if (line < comparators.size()) {
            return Optional.of(comparators.get(line).figure(comparisons, column));
        }
        int row = rows.get(line - comparators.size());
        IndicatorComparison indicator = comparisons.indicators().get(column);
        return Optional.of(new Figure.OfAuthority(comparisons, indicator, comparisons.authorities().get(row), indicator.rows().get(row)));
    }

    @Override
    public Mode mode() {
        return mode;
    }
}
