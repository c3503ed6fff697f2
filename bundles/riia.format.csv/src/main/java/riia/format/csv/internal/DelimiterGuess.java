// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import riia.indicator.spi.Detection;

/** What stands between cells, and why. */
record DelimiterGuess(char delimiter, boolean told, String reason) {

    static final String KEY = "delimiter";
    static final String LABEL = "Delimiter";

    private enum Known {
        COMMA(','), SEMICOLON(';'), TAB('\t'), PIPE('|'), CARET('^');

        private final char delimiter;

        Known(char delimiter) {
            this.delimiter = delimiter;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How well a delimiter fits: so many of the first rows have the same number of cells, and more than one. */
    private record Fit(Known known, int rows, int alike, int cells) {

        boolean betterThan(Fit other) {
            return alike != other.alike ? alike > other.alike : cells > other.cells;
        }
    }

    static List<String> labels() {
        return Arrays.stream(Known.values()).map(Known::label).toList();
    }

    /** A delimiter told as itself, by its name; anything else as it is. */
    static String named(String told) {
        return Arrays.stream(Known.values()).filter(one -> told.equals(String.valueOf(one.delimiter))).map(Known::label).findFirst()
                .orElse(told);
    }

    static boolean known(char one) {
        return one == ',' || one == ';' || one == '\t' || one == '|' || one == '^';
    }

    /** @param said what the file's first line says to Excel */
    static DelimiterGuess of(Sample sample, char quote, Optional<String> told, Optional<Character> said) {
        if (told.isPresent()) {
            return new DelimiterGuess(Known.valueOf(told.get().toUpperCase(Locale.ROOT)).delimiter, true, "");
        }
        if (said.isPresent()) {
            return new DelimiterGuess(said.get(), false, "The first line says 'sep=" + said.get() + "'");
        }
        Fit best = null;
        for (Known known : Known.values()) {
            Fit fit = fit(known, sample.cells(known.delimiter, quote));
            best = best == null || fit.betterThan(best) ? fit : best;
        }
        return new DelimiterGuess(best.known.delimiter, false, best.alike == 0 ? "No delimiter stands in the first rows"
                : best.alike + " of the first " + best.rows + " rows then have " + best.cells + " cells");
    }

    private static Fit fit(Known known, int[] cells) {
        Map<Integer, Integer> rowsOf = new TreeMap<>();
        for (int count : cells) {
            rowsOf.merge(count, 1, Integer::sum);
        }
        rowsOf.remove(1);
        Fit best = new Fit(known, cells.length, 0, 0);
        for (Map.Entry<Integer, Integer> each : rowsOf.entrySet()) {
            Fit fit = new Fit(known, cells.length, each.getValue(), each.getKey());
            best = fit.betterThan(best) ? fit : best;
        }
        return best;
    }

    Detection detection() {
        return new Detection(KEY, LABEL, Arrays.stream(Known.values()).filter(one -> one.delimiter == delimiter).map(Known::label)
                .findFirst().orElse(String.valueOf(delimiter)), told, reason);
    }
}
