// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.util.Optional;

import riia.indicator.DecisionException;
import riia.indicator.Tracker;
import riia.indicator.reading.internal.IdentifyingShapes;

/** What people write of their own accord, looked at before it is kept: it must not identify a child. */
public final class FreeText {

    private FreeText() {
    }

    /**
     * The text as it is kept, without blanks round it; may be empty.
     *
     * @param what the text is, to begin a sentence with, such as {@code The reason}
     * @throws DecisionException if it is too long or holds something that identifies a child; says what kind and where, never what
     */
    public static String kept(String what, String text) {
        return kept(what, text, Tracker.LONGEST_TEXT);
    }

    /** As {@link #kept(String, String)}, of at most so many characters. */
    static String kept(String what, String text, int longest) {
        String kept = text.strip();
        if (kept.length() > longest) {
            throw new DecisionException(what + " has " + kept.length() + " characters; at most " + longest + " are kept");
        }
        Optional<IdentifyingShapes.Found> found = IdentifyingShapes.find(kept);
        if (found.isPresent()) {
            throw new DecisionException(what + " holds " + found.get().kind() + " (from character " + (found.get().start() + 1)
                    + " on). Nothing was saved: write it without anything that identifies a child");
        }
        return kept;
    }

    /** A text that must be there. */
    public static String needed(String what, String text) {
        String kept = kept(what, text);
        if (kept.isEmpty()) {
            throw new DecisionException(what + " is missing");
        }
        return kept;
    }
}
