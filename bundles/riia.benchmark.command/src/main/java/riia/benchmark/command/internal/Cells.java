// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import riia.benchmark.Row.Rank;

/** Makes cells of what may be absent. */
final class Cells {

    private Cells() {
    }

    static Object absent(Optional<?> value) {
        return value.orElse(null);
    }

    static String text(String words) {
        return words.isEmpty() ? null : words;
    }

    static Integer rank(Optional<Rank> rank) {
        return rank.map(Rank::rank).orElse(null);
    }

    static Integer ranked(Optional<Rank> rank) {
        return rank.map(Rank::of).orElse(null);
    }

    /** An unrounded figure to six decimals. */
    static BigDecimal figure(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    }

    static String letter(Optional<Character> band) {
        return band.map(String::valueOf).orElse(null);
    }
}
