// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.Objects;
import java.util.Optional;

import riia.base.AreaCode;

/**
 * A message to an authority about what was found in its return, ready to paste into a mail. Holds nothing of any other authority.
 *
 * @param submission id of what it asks about
 * @param authority whose
 * @param name of the data lead who is greeted; empty if nobody is known
 * @param email of the data lead; empty if none is known
 * @param subject in one line
 * @param body plain text, lines ended by {@code \n}
 * @param errors how many things have to be corrected
 * @param questions how many are asked about
 */
public record QueryDraft(String submission, AreaCode authority, Optional<String> name, Optional<String> email, String subject,
        String body, int errors, int questions) {

    /** Longer links are cut by some mail programs without a sound. */
    private static final int LONGEST = 2_000;

    public QueryDraft {
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        if (errors < 0 || questions < 0 || errors + questions == 0) {
            throw new IllegalArgumentException("A query asks about something");
        }
    }

    /**
     * A link that opens the message in the user's mail program (RFC 6068); where that would be too long, one with a line in the place
     * of the text, which is then to be copied and pasted.
     */
    public String mailto() {
        String link = Mailto.link(email, subject, body);
        return link.length() <= LONGEST ? link : Mailto.link(email, subject, "(paste the text of the query here)");
    }
}
