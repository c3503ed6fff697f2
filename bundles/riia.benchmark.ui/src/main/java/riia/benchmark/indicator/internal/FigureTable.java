// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.indicator.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import riia.base.AreaCode;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Level;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.benchmark.Trend;
import riia.benchmark.facts.internal.FigureText;
import riia.benchmark.facts.internal.SignalWords;
import riia.benchmark.indicator.internal.IndicatorPage.Figures;
import riia.indicator.Indicator.Polarity;

/**
 * An indicator's figures in rows and columns.
 *
 * @param headings of the columns; the first names the row, the others are set to the right but for the last
 * @param lines authorities in the comparison's order
 * @param footing the region, sub-regions and groups, neighbours, England; they stay below
 */
record FigureTable(List<String> headings, List<Line> lines, List<Line> footing) {

    /**
     * A row.
     *
     * @param authority whose, if one's
     * @param cells one for each heading
     * @param sizes what the cells are sorted by; NaN for words and where there is nothing
     */
    record Line(Optional<AreaCode> authority, List<String> cells, List<Double> sizes) {
        Line {
            cells = List.copyOf(cells);
            sizes = List.copyOf(sizes);
        }
    }

    private static final String NOTHING = "";

    static FigureTable of(Figures figures) {
        IndicatorComparison comparison = figures.comparison();
        List<String> headings = List.of("Authority", FigureText.unit(comparison.measure()), "Number", "Of", "95% interval", "Rank in region",
                "Among neighbours", "In England", comparison.polarity() != Polarity.NEUTRAL ? "Band" : "Quarter", "On period before", "On year before", "Signal");
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < comparison.rows().size(); i++) {
            lines.add(line(figures.comparisons().authorities().get(i), comparison, comparison.rows().get(i)));
        }
        List<Line> footing = new ArrayList<>(List.of(pooled(figures.region(), comparison.region())));
        comparison.groups().forEach(group -> footing.add(pooled(group.group().name(), group.figure())));
        figures.comparisons().row(figures.subject()).ifPresent(at -> footing.add(neighbours(figures.subjectName(),
                comparison.rows().get(at).neighbours())));
        footing.add(pooled("England", comparison.england()));
        return new FigureTable(headings, lines, footing);
    }

    private static Line line(ComparedAuthority authority, IndicatorComparison comparison, Row row) {
        List<String> cells = new ArrayList<>(List.of(authority.name()));
        List<Double> sizes = new ArrayList<>(List.of(Double.NaN));
        cells.add(row.value().map(FigureText::number).or(() -> row.unranked().map(FigureText::unranked)).orElse(FigureText.marker(row.marker())));
        sizes.add(row.value().map(BigDecimal::doubleValue).orElse(Double.NaN));
        count(cells, sizes, row.number());
        count(cells, sizes, row.denominator());
        cells.add(row.interval().map(one -> FigureText.number(one.lower()) + "\u2013" + FigureText.number(one.upper())).orElse(NOTHING));
        sizes.add(row.interval().map(one -> one.lower().doubleValue()).orElse(Double.NaN));
        List.of(row.rankRegion(), row.rankNeighbours(), row.rankEngland()).forEach(rank -> rank(cells, sizes, rank));
        cells.add(row.band().map(String::valueOf).or(() -> row.quarter().map(String::valueOf)).orElse(NOTHING));
        sizes.add(row.quarter().map(Double::valueOf).orElse(Double.NaN));
        List.of(row.previous(), row.year()).forEach(change -> change(cells, sizes, change));
        cells.add(signal(row, comparison.signalRound()));
        sizes.add(Double.NaN);
        return new Line(Optional.of(authority.code()), cells, sizes);
    }

    private static void count(List<String> cells, List<Double> sizes, Optional<Long> count) {
        cells.add(count.map(one -> FigureText.count(one)).orElse(NOTHING));
        sizes.add(count.map(Long::doubleValue).orElse(Double.NaN));
    }

    private static void rank(List<String> cells, List<Double> sizes, Optional<Row.Rank> rank) {
        cells.add(rank.map(one -> one.rank() + " of " + one.of()).orElse(NOTHING));
        sizes.add(rank.map(one -> (double) one.rank()).orElse(Double.NaN));
    }

    private static void change(List<String> cells, List<Double> sizes, Optional<Row.Change> change) {
        cells.add(change.map(one -> FigureText.signed(one.absolute())).orElse(NOTHING));
        sizes.add(change.map(one -> one.absolute().doubleValue()).orElse(Double.NaN));
    }

    /** What is beyond chance; {@code within noise} where both have been asked and neither is. */
    private static String signal(Row row, String round) {
        List<String> said = new ArrayList<>();
        row.level().filter(one -> one != Level.WITHIN).ifPresent(one -> said.add((one == Level.ABOVE ? "\u25B2 above " : "\u25BC below ") + round));
        row.trend().ifPresent(one -> {
            if (one == Trend.RISING || one == Trend.FALLING) {
                said.add(SignalWords.arrow(row.trend()) + " " + one.label());
            } else if (one == Trend.TOO_SHORT) {
                said.add("too short a series");
            }
        });
        return said.isEmpty() && row.value().isPresent() && (row.level().isPresent() || row.trend().isPresent()) ? "within noise"
                : String.join(", ", said);
    }

    private static Line pooled(String name, Pooled pooled) {
        return together(name, pooled.value(), pooled.present());
    }

    private static Line neighbours(String name, Row.Neighbourhood near) {
        return together("Neighbours of " + name + " (" + near.model() + "), mean", near.mean(), near.present());
    }

    private static Line together(String name, Optional<BigDecimal> value, int present) {
        List<String> cells = new ArrayList<>(List.of(name, value.map(FigureText::number).orElse("\u2013"), "n " + present));
        List<Double> sizes = new ArrayList<>();
        while (cells.size() < 12) {
            cells.add(NOTHING);
        }
        cells.forEach(any -> sizes.add(Double.NaN));
        return new Line(Optional.empty(), cells, sizes);
    }

    /** Every row as text, its cells set apart by a character; commas as CSV asks for it. */
    String text(char between) {
        List<List<String>> rows = new ArrayList<>(List.of(headings));
        lines.forEach(line -> rows.add(line.cells()));
        footing.forEach(line -> rows.add(line.cells()));
        return rows.stream().map(row -> row.stream().map(cell -> between == ',' ? quoted(cell) : cell.replaceAll("\\s+", " "))
                .collect(Collectors.joining(String.valueOf(between)))).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** A cell of a spreadsheet never begins like a formula. */
    private static String quoted(String cell) {
        String safe = cell.matches("[=@\\t\\r].*") ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
