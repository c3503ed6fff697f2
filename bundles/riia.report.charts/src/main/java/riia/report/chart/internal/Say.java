// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

import riia.base.Marker;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Interval;
import riia.benchmark.Row.Rank;
import riia.indicator.Measure;

/** How charts put figures into words. */
final class Say {

    private Say() {
    }

    /** With its own decimals and thousands set apart. */
    static String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value).replace('-', '\u2212');
    }

    static String number(long count) {
        return number(BigDecimal.valueOf(count));
    }

    /** With a percent sign for a percentage; other units stand on the axis. */
    static String value(BigDecimal value, Measure measure) {
        return number(value) + (measure.kind() == Measure.Kind.PERCENTAGE ? "%" : "");
    }

    /** Such as {@code (95% interval 38.1 to 52.3)}. */
    static String interval(Interval interval) {
        return "95% interval " + number(interval.lower()) + " to " + number(interval.upper());
    }

    /** Such as {@code 7 of 38}, or {@code 120} alone. */
    static String parts(Optional<Long> number, Optional<Long> denominator) {
        return number.map(count -> number(count) + denominator.map(of -> " of " + number(of)).orElse("")).orElse("");
    }

    /** Such as {@code rank 3 of 10 (1 = highest)}: nobody is called best where no direction is good. */
    static String rank(Rank rank, RankOrder order) {
        return "rank " + rank.rank() + " of " + rank.of() + " (1 = " + order.label() + ")";
    }

    /** Such as {@code no value (c, suppressed)}. */
    static String absent(Optional<Marker> marker) {
        return marker.map(one -> "no value (" + (one.symbol().isEmpty() ? "" : one.symbol() + ", ") + one.label() + ")").orElse("no value");
    }

    /** What stands in the picture where there is no value. */
    static String symbol(Optional<Marker> marker) {
        return marker.map(Marker::symbol).filter(one -> !one.isEmpty()).orElse("\u2013");
    }

    static String present(int authorities) {
        return authorities == 1 ? "1 authority" : number(authorities) + " authorities";
    }

    /** What a measure divides by, for an axis. */
    static String dividedBy(Measure measure) {
        if (measure.unit().startsWith("% of ")) {
            String of = measure.unit().substring("% of ".length());
            return "Number of " + of;
        }
        return measure.population().map(one -> "Population aged " + one.ageBand()).orElse("Denominator");
    }
}
