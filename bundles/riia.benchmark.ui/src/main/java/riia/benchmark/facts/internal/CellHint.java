// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.facts.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;

/** What the pointer shows of a cell, and what is spoken of it. */
public final class CellHint {

    private CellHint() {
    }

    /** In one sentence, for those who hear the screen. */
    public static String sentence(Figure figure, String shown) {
        IndicatorComparison one = figure.indicator();
        List<String> parts = new ArrayList<>(List.of(subject(figure) + ": " + shown));
        if (figure instanceof Figure.OfAuthority authority) {
            Row row = authority.row();
            row.band().ifPresentOrElse(band -> parts.add("band " + band), () -> row.quarter().ifPresent(quarter -> parts.add("quarter " + quarter)));
            row.level().ifPresent(level -> parts.add(level.label() + " the limits round " + one.signalRound()));
            row.trend().ifPresent(trend -> parts.add(SignalWords.arrow(row.trend()).isEmpty() ? "within noise" : trend.label()));
        }
        return String.join(", ", parts);
    }

    private static String subject(Figure figure) {
        return figure.who() + ", " + figure.indicator().indicator().id() + " " + figure.indicator().heading() + ", "
                + figure.comparisons().period().code();
    }

    /** Line by line: the value and its parts, others and ranks, signals with their reasons. */
    public static String lines(Figure figure, String region, SignalWords signals) {
        List<String> lines = new ArrayList<>(List.of(subject(figure)));
        IndicatorComparison indicator = figure.indicator();
        if (figure instanceof Figure.OfAuthority one) {
            Row row = one.row();
            lines.add(FigureFacts.headline(figure) + row.interval().map(limits -> ", 95% interval " + FigureText.interval(limits, indicator.measure())).orElse("")
                    + row.band().map(band -> ", band " + band).or(() -> row.quarter().map(quarter -> ", quarter " + quarter)).orElse(""));
            row.number().ifPresent(number -> lines.add(FigureText.count(number)
                    + row.denominator().map(of -> " of " + FigureText.count(of) + FigureFacts.source(row)).orElse("")));
            lines.add(region + ": " + FigureFacts.pooled(indicator.region(), indicator.measure()) + rank(row.rankRegion(), indicator));
            lines.add("England: " + FigureFacts.pooled(indicator.england(), indicator.measure()) + rank(row.rankEngland(), indicator));
            lines.add("Neighbours: " + FigureFacts.neighbours(row, indicator.measure()) + rank(row.rankNeighbours(), indicator));
            lines.add("Others' figures: " + FigureText.comparator(indicator.comparator()));
            lines.add("Level: " + signals.level(one));
            lines.add("Trend: " + signals.trend(one));
        } else if (figure instanceof Figure.Together together) {
            lines.add(FigureFacts.headline(figure) + ", " + together.how());
            lines.add(together.present());
        }
        return String.join("\n", lines);
    }

    private static String rank(Optional<Row.Rank> rank, IndicatorComparison indicator) {
        return rank.map(one -> "; " + FigureText.rank(one, indicator.order())).orElse("");
    }
}
