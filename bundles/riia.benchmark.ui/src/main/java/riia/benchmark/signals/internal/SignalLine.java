// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.signals.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Signals.Kind;
import riia.benchmark.ThemeItem;
import riia.benchmark.facts.internal.Figure;
import riia.benchmark.facts.internal.FigureText;

/**
 * Something beyond chance: of one authority, or of several members on the same indicator.
 *
 * @param key stays the same while figures change
 * @param comparison the indicator, compared
 * @param direction {@code above}, {@code below}, {@code rising} or {@code falling}
 * @param figure the authority's; empty for what several share
 * @param members who share it; empty for one authority's
 * @param items of plans and the like on the same theme
 * @param reason which limits or rule, with figures
 * @param explanation how far its explanation is, in words
 */
record SignalLine(String key, IndicatorComparison comparison, Kind kind, String direction, Optional<Figure.OfAuthority> figure,
        List<ComparedAuthority> members, List<ThemeItem> items, String reason, String explanation) {

    SignalLine {
        members = List.copyOf(members);
        items = List.copyOf(items);
    }

    /** Whose it is, or how many share it. */
    String who() {
        return figure.map(Figure::who).orElseGet(() -> members.size() + " authorities");
    }

    /** Such as {@code R03 Repeat referrals}. */
    String indicator() {
        return comparison.indicator().id() + " " + comparison.heading();
    }

    /** With its sign: an arrow for where a series goes, a letter for a side of the limits. */
    String signal() {
        return switch (direction) {
            case "rising" -> "\u2197 rising";
            case "falling" -> "\u2198 falling";
            case "above" -> "H above";
            default -> "L below";
        };
    }

    String value() {
        return figure.flatMap(Figure::value).map(one -> FigureText.value(one, comparison.measure())).orElse("");
    }

    String region() {
        return comparison.region().value().map(one -> FigureText.value(one, comparison.measure())).orElse("\u2013");
    }

    String england() {
        return comparison.england().value().map(one -> FigureText.value(one, comparison.measure())).orElse("\u2013");
    }

    /** Whether its authority, indicator or theme holds some letters. */
    boolean holds(String letters) {
        String names = members.stream().map(ComparedAuthority::name).reduce("", (one, other) -> one + " " + other);
        return (who() + " " + names + " " + indicator() + " " + comparison.indicator().theme()).toLowerCase(Locale.ROOT)
                .contains(letters.strip().toLowerCase(Locale.ROOT));
    }
}
