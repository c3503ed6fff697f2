// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.authority.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import riia.benchmark.IndicatorComparison;
import riia.benchmark.Level;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.benchmark.facts.internal.FigureText;
import riia.benchmark.facts.internal.SignalWords;
import riia.indicator.Measure;
import riia.workbench.Look.Role;

/**
 * One indicator of an authority as the page shows it.
 *
 * @param cells under {@link #HEADINGS}
 * @param shade colour of the standing in England, whose letter or number stands in its cell
 * @param signal whether the level or the trend is beyond chance
 */
record FigureLine(String indicator, List<String> cells, Optional<Role> shade, boolean signal) {

    static final List<String> HEADINGS = List.of("Indicator", "Value", "Standing", "Trend", "Level", "Rank in region", "Change",
            "95% interval", "Region", "Neighbours", "England", "Among neighbours", "In England", "Unit");
    /** Which cell is shaded. */
    static final int STANDING = 2;
    /** Which cells are numbers. */
    static final Set<Integer> NUMBERS = Set.of(1, 6, 7, 8, 9, 10);

    private static final String ABSENT = "\u2013";
    private static final List<Role> BANDS = List.of(Role.BAND_A, Role.BAND_B, Role.BAND_C, Role.BAND_D);
    private static final List<Role> QUARTERS = List.of(Role.QUARTER_1, Role.QUARTER_2, Role.QUARTER_3, Role.QUARTER_4);

    /** @param row the authority's */
    static FigureLine of(IndicatorComparison one, Row row) {
        Measure measure = one.measure();
        return new FigureLine(one.indicator().id(), List.of(one.indicator().id() + " " + one.heading(), value(row, measure), standing(row),
                trend(row), level(row, one), rank(row.rankRegion(), one),
                row.previous().map(change -> FigureText.change(change, measure)).orElse(""),
                row.interval().map(limits -> FigureText.interval(limits, measure)).orElse(""), pooled(one.region(), measure),
                neighbours(row, measure), pooled(one.england(), measure), rank(row.rankNeighbours(), one), rank(row.rankEngland(), one),
                measure.unit()), shade(row), isSignal(row));
    }

    private static String value(Row row, Measure measure) {
        return row.value().map(value -> FigureText.value(value, measure)).or(() -> row.unranked().map(FigureText::unranked))
                .orElseGet(() -> FigureText.marker(row.marker()));
    }

    private static String pooled(Pooled figure, Measure measure) {
        return shown(figure.value(), measure);
    }

    /** The median of the ten, and of how many of them. */
    private static String neighbours(Row row, Measure measure) {
        return row.neighbours().median().isEmpty() ? ABSENT
                : shown(row.neighbours().median(), measure) + " (" + row.neighbours().present() + ")";
    }

    private static String shown(Optional<BigDecimal> value, Measure measure) {
        return value.map(one -> FigureText.value(one, measure)).orElse(ABSENT);
    }

    private static String rank(Optional<Row.Rank> rank, IndicatorComparison one) {
        return rank.map(of -> FigureText.rank(of, one.order())).orElse("");
    }

    private static String standing(Row row) {
        return row.band().map(band -> "band " + band).or(() -> row.quarter().map(quarter -> switch (quarter) {
            case 1 -> "highest quarter";
            case 2 -> "2nd quarter";
            case 3 -> "3rd quarter";
            default -> "lowest quarter";
        })).orElse("");
    }

    private static Optional<Role> shade(Row row) {
        return row.band().map(band -> BANDS.get(band - 'A')).or(() -> row.quarter().map(quarter -> QUARTERS.get(quarter - 1)));
    }

    /** Against the adjusted funnel, and round whom. */
    private static String level(Row row, IndicatorComparison one) {
        return row.level().map(level -> level == Level.WITHIN ? "within limits" : (level == Level.ABOVE ? "\u25B2 above" : "\u25BC below")
                + " limits (" + one.signalRound() + ")").orElse("");
    }

    private static boolean isSignal(Row row) {
        return row.level().filter(level -> level != Level.WITHIN).isPresent() || !SignalWords.arrow(row.trend()).isEmpty();
    }

    /** An arrow only with a signal. */
    private static String trend(Row row) {
        return row.trend().map(trend -> switch (trend) {
            case RISING, FALLING -> SignalWords.arrow(row.trend()) + " " + trend.label();
            case NONE -> "within noise";
            case TOO_SHORT -> "too short";
        }).orElse("");
    }

}
