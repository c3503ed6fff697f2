// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Level;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.indicator.Indicator;

/** What ranked bars say, in sentences. */
record BarsWords(IndicatorComparison comparison) {

    /** An authority with its figure. */
    record Entry(ComparedAuthority authority, Row row) {
    }

    /** The indicator, with the breakdown where it is not the total. */
    static String heading(IndicatorComparison comparison) {
        String part = comparison.breakdown().equals(Indicator.TOTAL) ? "" : ", " + comparison.breakdown();
        return comparison.indicator().id() + " " + comparison.heading() + part;
    }

    String title() {
        return heading(comparison) + ", by authority";
    }

    String all(List<Entry> ranked, Optional<AreaCode> subject, boolean showsZero) {
        List<String> said = new ArrayList<>();
        said.add(heading(comparison) + ", " + comparison.measure().unit() + ", from the highest to the lowest.");
        ranked.stream().filter(one -> subject.equals(Optional.of(one.authority().code()))).forEach(one -> said.add(entry(one) + "."));
        List<String> others = ranked.stream().filter(one -> one.row().value().isPresent())
                .map(one -> one.authority().name() + " " + Say.value(one.row().value().orElseThrow(), comparison.measure())).toList();
        said.add(others.isEmpty() ? "No values." : "All: " + String.join("; ", others) + ".");
        List<String> absent = ranked.stream().filter(one -> one.row().value().isEmpty())
                .map(one -> one.authority().name() + " " + Say.absent(one.row().marker())).toList();
        if (!absent.isEmpty()) {
            said.add("Without a value: " + String.join("; ", absent) + ".");
        }
        pooled("Region", comparison.region()).ifPresent(one -> said.add(one + "."));
        pooled("England", comparison.england()).ifPresent(one -> said.add(one + " (" + comparison.comparator() + ")."));
        if (!showsZero) {
            said.add("The value axis does not start at zero; points stand for bars.");
        }
        return String.join(" ", said);
    }

    Optional<String> pooled(String name, Pooled pooled) {
        return pooled.value().map(value -> name + ": " + Say.value(value, comparison.measure()) + ", " + Say.present(pooled.present())
                + " present");
    }

    /** One authority, with all that is known of it. */
    String entry(Entry entry) {
        Row row = entry.row();
        StringBuilder said = new StringBuilder(entry.authority().name() + ": ");
        said.append(row.value().map(value -> Say.value(value, comparison.measure())).orElseGet(() -> Say.absent(row.marker())));
        row.interval().ifPresent(one -> said.append(", ").append(Say.interval(one)));
        String parts = Say.parts(row.number(), row.denominator());
        if (!parts.isEmpty()) {
            said.append(", ").append(parts);
        }
        row.rankRegion().ifPresent(one -> said.append(", ").append(Say.rank(one, comparison.order())).append(" in the region"));
        row.rankEngland().ifPresent(one -> said.append(", ").append(Say.rank(one, comparison.order())).append(" in England"));
        row.level().filter(level -> level != Level.WITHIN).ifPresent(level -> said.append(". Signal: ").append(level.label())
                .append(" the 99.8% limits round ").append(comparison.signalRound()));
        return said.toString();
    }
}
