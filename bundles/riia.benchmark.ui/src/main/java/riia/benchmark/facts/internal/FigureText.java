// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.facts.internal;

import java.math.BigDecimal;
import java.util.Optional;

import riia.base.Marker;
import riia.base.Value;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Interval;
import riia.benchmark.Row;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;

/** How figures and what is said of them read. */
public final class FigureText {

    private FigureText() {
    }

    /** A number with its own decimals and thousands set apart, as Britons read it. By hand: it is asked for every cell of every paint. */
    public static String number(BigDecimal value) {
        StringBuilder text = new StringBuilder(value.setScale(Math.max(0, value.scale())).toPlainString());
        int point = text.indexOf(".");
        int first = value.signum() < 0 ? 1 : 0;
        for (int at = (point < 0 ? text.length() : point) - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** A range with its bounds set apart, or words. */
    public static String unranked(Value value) {
        return value instanceof Value.Range range ? number(range.from()) + " to " + number(range.to()) : value.text().replaceAll("\\s+", " ");
    }

    public static String count(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A value with its unit's sign, where it has one. */
    public static String value(BigDecimal value, Measure measure) {
        return number(value) + (isPercentage(measure) ? "%" : "");
    }

    /** Such as {@code 21.4 to 25.5}. */
    public static String interval(Interval limits, Measure measure) {
        return number(limits.lower()) + " to " + value(limits.upper(), measure);
    }

    public static boolean isPercentage(Measure measure) {
        return measure.kind() == Measure.Kind.PERCENTAGE;
    }

    /** A unit for the heading of a column. */
    public static String unit(Measure measure) {
        return measure.unit().isEmpty() ? "Value" : Character.toUpperCase(measure.unit().charAt(0)) + measure.unit().substring(1);
    }

    /** Which direction is good, with its sign. */
    public static String polarity(Polarity polarity) {
        return switch (polarity) {
            case LOW -> "\u25BC low is good";
            case HIGH -> "\u25B2 high is good";
            case NEUTRAL -> "\u25CB neutral";
        };
    }

    /** Such as {@code 3rd highest of 10}; only where a direction is good is anybody called best. */
    public static String rank(Row.Rank rank, RankOrder order) {
        String word = order == RankOrder.BEST ? "best" : "highest";
        return (rank.rank() == 1 ? word : rank.ordinal() + " " + word) + " of " + rank.of();
    }

    /** Where the figures of England and the neighbours come from. */
    public static String comparator(String source) {
        return switch (source) {
            case "quarterly", "termly", "annual" -> "from the " + source + " returns of the same period";
            default -> source;
        };
    }

    /** A change with its sign, in the value's own unit and relative. */
    public static String change(Row.Change change, Measure measure) {
        String unit = isPercentage(measure) ? " percentage points" : "";
        return signed(change.absolute()) + unit + change.percent().map(percent -> " (" + signed(percent) + "%)").orElse("");
    }

    /** With its sign, also where it is none. */
    public static String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : value.signum() < 0 ? "\u2212" : "\u00B1") + number(value.abs());
    }

    /** The symbol of a marker; a dash for what is just missing. */
    public static String marker(Optional<Marker> marker) {
        return marker.map(Marker::symbol).filter(symbol -> !symbol.isEmpty()).orElse("\u2013");
    }
}
