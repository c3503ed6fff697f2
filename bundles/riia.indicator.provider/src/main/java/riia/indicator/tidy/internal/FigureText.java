// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell of an indicator may hold: a number, or one of DfE's symbols. */
final class FigureText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final Set<String> SYMBOLS = Set.of("c", "x", "z", "u", "low", "k");
    private static final Map<String, String> OLD = Map.of(":", "x (not available)", "..", "x (not available)", ".", "z (not applicable)",
            "~", "low (rounds to zero)", "-", "low (rounds to zero)");

    private FigureText() {
    }

    /**
     * Something to say of a cell.
     *
     * @param number whether it holds neither a number nor a symbol
     */
    record Remark(boolean number, String found, String expected, String mend) {
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static Optional<Remark> remark(String text) {
        if (isNumber(text) || SYMBOLS.contains(text)) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            return Optional.of(new Remark(false, "", "a number, or a symbol that says why there is none", "It is read as missing."));
        }
        if (OLD.containsKey(text)) {
            return Optional.of(new Remark(false, text, OLD.get(text), "The symbol of older statistics is read so."));
        }
        return Optional.of(new Remark(true, text, "a number, or one of c, x, z, u, low", "Put the number there, or the symbol that says why there is none."));
    }
}
