// SPDX-License-Identifier: Apache-2.0
package riia.report.rug.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import riia.base.Marker;
import riia.base.Value;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Interval;
import riia.benchmark.Level;
import riia.benchmark.Row;
import riia.benchmark.Row.Change;
import riia.benchmark.Row.Rank;
import riia.benchmark.Trend;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;

/** What a comparison says in words: never "best" where no direction is good, never more than the figures say. */
public final class Words {

    private Words() {
    }

    /** Everything about one cell, a line each. */
    public static String cell(ComparedAuthority authority, IndicatorComparison one, Row row) {
        List<String> lines = new ArrayList<>();
        lines.add(authority.name() + ": " + one.heading());
        lines.add(figure(one, row));
        row.interval().ifPresent(limits -> lines.add("95% interval " + interval(limits)));
        row.quarter().ifPresent(quarter -> lines.add(quarter(quarter) + row.band().map(band -> ", band " + band).orElse("")));
        List<String> ranks = new ArrayList<>();
        row.rankRegion().ifPresent(rank -> ranks.add(rank(rank, one.order()) + " in the region"));
        row.rankNeighbours().ifPresent(rank -> ranks.add(rank(rank, one.order()) + " with its statistical neighbours"));
        row.rankEngland().ifPresent(rank -> ranks.add(rank(rank, one.order()) + " in England"));
        if (!ranks.isEmpty()) {
            lines.add(String.join("; ", ranks));
        }
        lines.add(neighbours(row));
        row.previous().ifPresent(change -> lines.add(change(change, one) + " on the period before"));
        row.year().ifPresent(change -> lines.add(change(change, one) + " on the same period last year"));
        row.level().map(level -> level(level, one)).ifPresent(lines::add);
        row.trend().map(Words::trend).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** "16.1 to 20.3", never broken over lines. */
    public static String interval(Interval limits) {
        return limits.lower().toPlainString() + "\u00a0to\u00a0" + limits.upper().toPlainString();
    }

    /** Where a value lies in the funnel; never whether that is well. */
    public static String level(Level level, IndicatorComparison one) {
        String round = one.signalRound().isEmpty() ? "" : " round " + one.signalRound();
        return switch (level) {
            case ABOVE -> "Above the 99.8% limits" + round;
            case BELOW -> "Below the 99.8% limits" + round;
            case WITHIN -> "Within the 99.8% limits" + round;
        };
    }

    /** What the process chart says. */
    public static String trend(Trend trend) {
        return switch (trend) {
            case RISING -> Signs.RISING + " rising";
            case FALLING -> Signs.FALLING + " falling";
            case NONE -> "within noise";
            case TOO_SHORT -> "too short a series";
        };
    }

    private static String figure(IndicatorComparison one, Row row) {
        String number = row.number().map(count -> String.format(Locale.UK, "%,d", count)).orElse("");
        boolean mean = number.isEmpty() && row.value().isPresent();
        String parts = row.denominator().map(count -> mean ? String.format(Locale.UK, "%,d %s", count, row.denominatorSource())
                : (number.isEmpty() ? "?" : number) + String.format(Locale.UK, " of %,d (%s)", count, row.denominatorSource()))
                .orElse(number);
        if (row.unranked().isPresent()) {
            return row.unranked().map(Words::said).orElseThrow();
        }
        if (row.value().isEmpty()) {
            String why = row.marker().map(marker -> "No value: " + marker.label()).orElse("No figure");
            return parts.isEmpty() ? why : why + "; " + parts;
        }
        String value = row.value().get().toPlainString() + " " + one.measure().unit();
        return parts.isEmpty() || parts.equals(row.value().get().toPlainString()) ? value : value + ": " + parts;
    }

    /** A range or words in full. */
    public static String said(Value value) {
        return value instanceof Value.Range range ? String.format(Locale.UK, "%,.0f to %,.0f", range.from(), range.to()) : value.text();
    }

    private static String quarter(int quarter) {
        return switch (quarter) {
            case 1 -> "Highest quarter of England's authorities";
            case 2 -> "Second highest quarter of England's authorities";
            case 3 -> "Second lowest quarter of England's authorities";
            default -> "Lowest quarter of England's authorities";
        };
    }

    /** "3rd highest of 10", or "3rd of 10 (1st = best)" where a direction is good. */
    public static String rank(Rank rank, RankOrder order) {
        return order == RankOrder.HIGHEST
                ? (rank.rank() == 1 ? "highest" : ordinal(rank.rank()) + " highest") + " of " + rank.of()
                : ordinal(rank.rank()) + " of " + rank.of() + (rank.rank() == 1 ? " (best)" : " (1st = best)");
    }

    public static String ordinal(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return number + switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /** Mean and median of the neighbours, with how many are present. */
    public static String neighbours(Row row) {
        Row.Neighbourhood ten = row.neighbours();
        return ten.mean().map(mean -> "Statistical neighbours (" + ten.model() + "): mean " + mean.toPlainString() + ", median "
                + ten.median().map(BigDecimal::toPlainString).orElse("") + ", " + ten.present() + " of 10 present")
                .orElse("No figures of statistical neighbours");
    }

    private static String change(Change change, IndicatorComparison one) {
        String unit = one.measure().kind() == Measure.Kind.PERCENTAGE ? " percentage points" : "";
        return signed(change.absolute()) + unit + change.percent().map(percent -> " (" + signed(percent) + "%)").orElse("");
    }

    private static String signed(BigDecimal number) {
        String digits = number.abs().toPlainString();
        return number.signum() < 0 ? "\u2212" + digits : number.signum() > 0 ? "+" + digits : digits;
    }

    /** Which direction is good, with a sign beside the word. */
    public static String direction(Polarity polarity) {
        return switch (polarity) {
            case HIGH -> "\u2191 high is good";
            case LOW -> "\u2193 low is good";
            case NEUTRAL -> "\u2194 neutral";
        };
    }

    /** What stands in a cell without a value. */
    public static String symbol(Optional<Marker> marker) {
        return marker.map(Marker::symbol).filter(symbol -> !symbol.isEmpty()).orElse("\u2013");
    }
}
