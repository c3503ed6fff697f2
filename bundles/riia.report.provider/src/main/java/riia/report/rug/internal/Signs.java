// SPDX-License-Identifier: Apache-2.0
package riia.report.rug.internal;

import java.util.Optional;

import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.benchmark.Trend;
import riia.indicator.Indicator.Polarity;
import riia.report.document.Cell.Shade;

/** What stands beside a figure, and its shade: bands where a direction is good, quarters where none is; arrows only with a signal. */
public final class Signs {

    /** Beside a figure whose trend rises beyond noise. */
    public static final String RISING = "\u2191";
    /** Beside a figure whose trend falls beyond noise. */
    public static final String FALLING = "\u2193";

    private Signs() {
    }

    /** The second sign beside the colour; without one, the position within the region. Then the arrow, if there is a signal. */
    public static String of(IndicatorComparison one, Row row) {
        String place = row.band().map(String::valueOf).or(() -> one.polarity() == Polarity.NEUTRAL ? row.quarter().map(String::valueOf)
                : Optional.empty()).or(() -> row.rankRegion().map(rank -> Words.ordinal(rank.rank()))).orElse("");
        return (place + " " + arrow(row)).strip();
    }

    /** The arrow of a trend that is a signal; else empty. */
    public static String arrow(Row row) {
        return row.trend().map(trend -> trend == Trend.RISING ? RISING : trend == Trend.FALLING ? FALLING : "").orElse("");
    }

    /** The shade that {@link #of} names. */
    public static Shade shade(IndicatorComparison one, Row row) {
        return one.polarity() == Polarity.NEUTRAL ? row.quarter().map(quarter -> Shade.valueOf("Q" + quarter)).orElse(Shade.NONE)
                : row.band().map(band -> Shade.valueOf(String.valueOf(band))).orElse(Shade.NONE);
    }
}
