// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import riia.base.Value;

/**
 * One cell that two versions of a return do not have in common.
 *
 * @param indicator whose figure
 * @param breakdown {@code Total} or a part of it
 * @param part which cell of the figure
 * @param before what the earlier version says, if it has the cell
 * @param after what the later version says, if it has the cell
 * @param difference after less before, in the value's own unit, where both are numbers
 * @param note what the authority wrote beside the figure in the later version, else in the earlier one
 */
public record FigureDifference(String indicator, String breakdown, Part part, Optional<Value> before, Optional<Value> after,
        Optional<BigDecimal> difference, Optional<String> note) {

    /** A cell of a figure. */
    public enum Part {
        NUMBER, DENOMINATOR, SUPPLIED, NOTE;

        /** As people and fields show it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FigureDifference {
        if (before.equals(after)) {
            throw new IllegalArgumentException("No difference: both versions say " + before + " for " + indicator);
        }
    }

    /** The one number that a value is, if it is one. */
    public static Optional<BigDecimal> number(Value value) {
        if (value instanceof Value.Count count) {
            return Optional.of(BigDecimal.valueOf(count.number()));
        } else if (value instanceof Value.Decimal decimal) {
            return Optional.of(decimal.number());
        } else if (value instanceof Value.Supplied supplied) {
            return Optional.of(supplied.number());
        }
        return value instanceof Value.Money money ? Optional.of(money.pounds()) : Optional.empty();
    }
}
