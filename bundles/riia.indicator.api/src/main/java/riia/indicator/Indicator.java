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
 * @param collects what a cell of it says
 * @param open whether a return may name breakdowns that are not known beforehand, such as job titles
 * @param words the answers that a text may give; empty for any
 * @param supersededBy the published figure that, once it is there for a period, replaces this provisional one
 */
public record Indicator(String id, String name, String definition, Basis basis, Polarity polarity, int decimals,
        List<Measure> measures, List<String> breakdowns, String clause, String theme, Optional<Counterpart> counterpart,
        Collects collects, boolean open, List<String> words, Optional<Counterpart> supersededBy) {

    /** The name of the breakdown that is the whole. */
    public static final String TOTAL = "Total";

    /** Whether a count runs over the period or stands at its end. */
    public enum Basis { FLOW, STOCK }

    /** Which direction is good. */
    public enum Polarity { HIGH, LOW, NEUTRAL }

    /** How many breakdowns of an open indicator one return may name. */
    public static final int MOST_OPEN = 100;

    /** How many characters the name of such a breakdown may have. */
    public static final int LONGEST_OPEN = 80;

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
        if (collects != Collects.COUNT && measures.stream().anyMatch(one -> one.kind() != Measure.Kind.SUPPLIED)) {
            throw new IllegalArgumentException("Indicator " + id + " collects no count and has a measure that is not supplied");
        }
        if (!words.isEmpty() && collects != Collects.TEXT) {
            throw new IllegalArgumentException("Indicator " + id + " lists the words of a text and collects none");
        }
        measures = List.copyOf(measures);
        breakdowns = List.copyOf(breakdowns);
        words = List.copyOf(words);
    }

    /** An indicator that collects what its measures say, with breakdowns known beforehand, that nothing supersedes. */
    public Indicator(String id, String name, String definition, Basis basis, Polarity polarity, int decimals,
            List<Measure> measures, List<String> breakdowns, String clause, String theme, Optional<Counterpart> counterpart) {
        this(id, name, definition, basis, polarity, decimals, measures, breakdowns, clause, theme, counterpart,
                Collects.by(measures), false, List.of(), Optional.empty());
    }

    /** The measure that is shown for a breakdown unless another is asked for. */
    public Measure measureFor(String breakdown) {
        return measures.stream().filter(one -> one.appliesTo(breakdown)).findFirst().orElse(measures.get(0));
    }
}
