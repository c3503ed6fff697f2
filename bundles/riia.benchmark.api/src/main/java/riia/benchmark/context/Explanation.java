// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context;


import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * An explanation that a region's rules ask of an authority.
 *
 * @param reason for people, such as {@code among the highest fifth in London: 2nd highest of 33}; of a waived one also why none is needed
 * @param state how far it is
 * @param requested when it was asked for
 * @param due until when
 * @param answer the authority's narrative, once there is one
 */
public record Explanation(About about, String reason, State state, Optional<LocalDate> requested, Optional<LocalDate> due,
        Optional<Comment> answer) {

    /** How far it is; follows from what is kept and from the figures as they are now. */
    public enum State {
        /** The rules ask for one; nobody has asked the authority. */
        WANTED,
        /** The authority has been asked. */
        REQUESTED,
        /** Asked, and past its day. */
        OVERDUE,
        /** There is a narrative of the authority. */
        ANSWERED,
        /** It was agreed that none is needed. */
        WAIVED,
        /** It was asked for, and the figures no longer ask for it. */
        NO_LONGER_WANTED;

        /** As people and fields read it, such as {@code no longer wanted}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
