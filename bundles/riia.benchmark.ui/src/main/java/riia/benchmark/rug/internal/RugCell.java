// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.Optional;

import riia.benchmark.Level;
import riia.benchmark.Row;
import riia.benchmark.Trend;
import riia.benchmark.facts.internal.Figure;
import riia.benchmark.facts.internal.FigureText;
import riia.benchmark.facts.internal.SignalWords;
import riia.indicator.Indicator.Polarity;
import riia.workbench.Look.Role;

/**
 * What one cell of the rug shows.
 *
 * @param text the value as people read it, or a marker's symbol
 * @param shade its colour; empty for none
 * @param sign what says the same as the colour: a band's letter, a quarter's number, H or L outside a funnel's limits; empty for none
 * @param arrow where the series goes, beyond noise; empty for nowhere
 * @param number whether the text is a value, not a marker
 */
record RugCell(String text, Optional<Role> shade, String sign, String arrow, boolean number) {

    static final RugCell EMPTY = plain("", false);

    private static final Role[] BANDS = {Role.BAND_A, Role.BAND_B, Role.BAND_C, Role.BAND_D};
    private static final Role[] QUARTERS = {Role.QUARTER_1, Role.QUARTER_2, Role.QUARTER_3, Role.QUARTER_4};

    static RugCell plain(String text, boolean number) {
        return new RugCell(text, Optional.empty(), "", "", number);
    }

    static RugCell of(Figure figure, Colouring colouring) {
        if (figure instanceof Figure.OfAuthority one) {
            return of(one.row(), one.indicator().polarity(), colouring);
        }
        return plain(figure.value().map(FigureText::number).orElse("\u2013"), figure.value().isPresent());
    }

    private static RugCell of(Row row, Polarity polarity, Colouring colouring) {
        if (row.unranked().isPresent()) {
            return plain(FigureText.unranked(row.unranked().get()), true);
        }
        if (row.value().isEmpty()) {
            return plain(FigureText.marker(row.marker()), false);
        }
        String text = FigureText.number(row.value().get());
        String arrow = SignalWords.arrow(row.trend());
        return switch (colouring) {
            case BAND -> banded(text, arrow, row, polarity);
            case LEVEL -> row.level().filter(level -> level != Level.WITHIN).map(level -> new RugCell(text,
                    Optional.of(signal(level == Level.ABOVE, polarity)), level == Level.ABOVE ? "H" : "L", arrow, true))
                    .orElse(new RugCell(text, Optional.empty(), "", arrow, true));
            case TREND -> new RugCell(text, arrow.isEmpty() ? Optional.empty()
                    : Optional.of(signal(row.trend().equals(Optional.of(Trend.RISING)), polarity)), "", arrow, true);
        };
    }

    private static RugCell banded(String text, String arrow, Row row, Polarity polarity) {
        if (polarity != Polarity.NEUTRAL) {
            return row.band().map(band -> new RugCell(text, Optional.of(BANDS[band - 'A']), String.valueOf(band), arrow, true))
                    .orElse(new RugCell(text, Optional.empty(), "", arrow, true));
        }
        return row.quarter().map(quarter -> new RugCell(text, Optional.of(QUARTERS[quarter - 1]), String.valueOf(quarter), arrow, true))
                .orElse(new RugCell(text, Optional.empty(), "", arrow, true));
    }

    /** Where a direction is good, the colour of the best or last band; elsewhere a dark or light grey, without judgement. */
    private static Role signal(boolean up, Polarity polarity) {
        return polarity == Polarity.NEUTRAL ? up ? Role.QUARTER_1 : Role.QUARTER_3 : up == (polarity == Polarity.HIGH) ? Role.BAND_A : Role.BAND_D;
    }
}
