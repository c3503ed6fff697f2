// SPDX-License-Identifier: Apache-2.0
package riia.base;

import java.math.BigDecimal;

/**
 * What one cell of a return says: a number of some kind, a text, or a marker in a number's place. A marker is not zero
 * and not absent; it is itself.
 */
public sealed interface Value {

    /**
     * As a file writes it: numbers with a point and without separators of thousands, a mean as its sum over its cases, a marker as
     * its symbol.
     */
    String text();

    /** A whole number of children, episodes or events; not negative. */
    record Count(long number) implements Value {
        public Count {
            if (number < 0) {
                throw new IllegalArgumentException("A count is not negative: " + number);
            }
        }

        @Override
        public String text() {
            return Long.toString(number);
        }
    }

    /** A number with decimals that may be negative, such as a Progress 8 score. */
    record Decimal(BigDecimal number) implements Value {
        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /** A percentage or rate as supplied, without its parts: shown and ranked, never pooled. Unit as the measure says. */
    record Supplied(BigDecimal number) implements Value {
        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /** A mean with the number of cases behind it, so that means can be pooled. */
    record Mean(BigDecimal sum, long cases) implements Value {
        public Mean {
            if (cases < 0) {
                throw new IllegalArgumentException("A number of cases is not negative: " + cases);
            }
        }

        @Override
        public String text() {
            return sum.toPlainString() + " / " + cases;
        }
    }

    /** Pounds sterling. */
    record Money(BigDecimal pounds) implements Value {
        @Override
        public String text() {
            return pounds.toPlainString();
        }
    }

    /** From a lower to an upper bound, such as a salary range. */
    record Range(BigDecimal from, BigDecimal to) implements Value {
        public Range {
            if (to.compareTo(from) < 0) {
                throw new IllegalArgumentException("Range ends at " + to + ", below its start " + from);
            }
        }

        @Override
        public String text() {
            return from.toPlainString() + " to " + to.toPlainString();
        }
    }

    /** Words. */
    record Text(String words) implements Value {
        @Override
        public String text() {
            return words;
        }
    }

    /** No number, and why. */
    record Marked(Marker marker) implements Value {
        @Override
        public String text() {
            return marker.symbol();
        }
    }
}
