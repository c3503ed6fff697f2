// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.indicator.internal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

import riia.base.Marker;
import riia.benchmark.IndicatorComparison;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;

/** How figures of an indicator read. */
public final class FigureWords {

    private FigureWords() {
    }

    /** With its own decimals and thousands set apart. */
    public static String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    static String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : value.signum() < 0 ? "\u2212" : "\u00B1") + number(value.abs());
    }

    /** A unit for the heading of a column. */
    public static String unit(Measure measure) {
        return measure.unit().isEmpty() ? "Value" : Character.toUpperCase(measure.unit().charAt(0)) + measure.unit().substring(1);
    }

    /** The symbol of a marker; a dash for what is just missing. */
    public static String marker(Optional<Marker> marker) {
        return marker.map(Marker::symbol).filter(symbol -> !symbol.isEmpty()).orElse("\u2013");
    }

    static boolean isBanded(IndicatorComparison comparison) {
        return comparison.polarity() != Polarity.NEUTRAL;
    }
}
