// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import riia.indicator.spi.Detection;

/** With which character cells are quoted, and why. */
record QuoteGuess(char quote, boolean told, String reason) {

    static final String KEY = "quote";
    static final String LABEL = "Quotation mark";

    private static final int ENOUGH = 2;

    private enum Known {
        DOUBLE('"'), SINGLE('\''), NONE(Dialect.NO_QUOTE);

        private final char quote;

        Known(char quote) {
            this.quote = quote;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static List<String> labels() {
        return Arrays.stream(Known.values()).map(Known::label).toList();
    }

    static QuoteGuess of(Sample sample, Optional<String> told) {
        if (told.isPresent()) {
            return new QuoteGuess(Known.valueOf(told.get().toUpperCase(Locale.ROOT)).quote, true, "");
        }
        int quoted = sample.beginWith('"');
        int single = quoted > 0 ? 0 : sample.wrappedIn('\'');
        if (single >= ENOUGH) {
            return new QuoteGuess('\'', false, single + " of the first cells stand between single ones, none between double ones");
        }
        return new QuoteGuess('"', false, quoted == 0 ? "None of the first cells is quoted, and double is usual"
                : quoted + " of the first cells begin" + (quoted == 1 ? "s" : "") + " with it");
    }

    Detection detection() {
        Known known = Arrays.stream(Known.values()).filter(one -> one.quote == quote).findFirst().orElseThrow();
        return new Detection(KEY, LABEL, known.label(), told, reason);
    }
}
