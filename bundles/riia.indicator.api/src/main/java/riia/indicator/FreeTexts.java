// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What people write of their own accord, looked at before it is kept: it must not identify a child by a unique pupil number, an NHS
 * number or a full postcode. Safe on every thread.
 */
@ProviderType
public interface FreeTexts {

    /**
     * The text as it is to be kept, without blanks round it; may be empty.
     *
     * @param what the text is, to begin a sentence with, such as {@code The reason}
     * @param longest in characters
     * @throws DecisionException if it is too long or holds something that identifies a child; says what kind and where, never what
     */
    String kept(String what, String text, int longest);

    /**
     * As {@link #kept}, of a text that must be there.
     *
     * @throws DecisionException also if it is blank
     */
    default String needed(String what, String text, int longest) {
        String kept = kept(what, text, longest);
        if (kept.isEmpty()) {
            throw new DecisionException(what + " is missing");
        }
        return kept;
    }
}
