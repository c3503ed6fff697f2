// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;
import java.util.Optional;

/**
 * One figure that is collected, and how it is expressed.
 *
 * @param id stays for ever, such as {@code R03}
 * @param name such as {@code Repeat referrals}
 * @param definition what is counted, in full sentences
 * @param basis flow over the period or stock at its end
 * @param polarity which direction is good
 * @param decimals of every shown value
 * @param measures how the count is expressed; the first that applies is shown unless another is asked for
 * @param breakdowns parts of the total, without {@code Total} itself
 * @param clause where the memorandum asks for it
 * @param theme what it belongs to in a conversation
 * @param counterpart the nearest published annual figure, if there is one
 */
public record Indicator(String id, String name, String definition, Basis basis, Polarity polarity, int decimals,
        List<Measure> measures, List<String> breakdowns, String clause, String theme, Optional<Counterpart> counterpart) {

    /** The name of the breakdown that is the whole. */
    public static final String TOTAL = "Total";

    /** Whether a count runs over the period or stands at its end. */
    public enum Basis { FLOW, STOCK }

    /** Which direction is good. */
    public enum Polarity { HIGH, LOW, NEUTRAL }

    /** An indicator of an annual, published dataset that stands nearest. */
    public record Counterpart(String dataset, String indicator) {
    }

    public Indicator {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("An indicator has an id and a name");
        }
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("Indicator " + id + " has no measure");
        }
        measures = List.copyOf(measures);
        breakdowns = List.copyOf(breakdowns);
    }

    /** The measure that is shown for a breakdown unless another is asked for. */
    public Measure measureFor(String breakdown) {
        return measures.stream().filter(one -> one.appliesTo(breakdown)).findFirst().orElse(measures.get(0));
    }
}
