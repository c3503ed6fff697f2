// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;

/**
 * A message to one data lead about returns that are late, ready to send. It is sent by a person, from their own mail.
 *
 * @param authorities whose returns; several where one person leads for several
 * @param role of whom is written to, such as {@code data-lead}
 * @param name of whom is written to; empty if nobody is known
 * @param email of whom is written to; empty if none is known
 * @param subject in one line
 * @param body plain text, lines ended by {@code \n}
 * @param returns those it asks for, oldest due first
 * @param missing what is missing and how to add it, if nobody is known to write to
 */
public record ChaseDraft(List<AreaCode> authorities, String role, Optional<String> name, Optional<String> email, String subject,
        String body, List<Return> returns, Optional<String> missing) {

    public ChaseDraft {
        authorities = List.copyOf(authorities);
        returns = List.copyOf(returns);
        if (returns.isEmpty()) {
            throw new IllegalArgumentException("A message asks for at least one return");
        }
    }

    /** A link that opens the message in the user's mail program (RFC 6068); without an address the user fills it in. */
    public String mailto() {
        return Mailto.link(email, subject, body);
    }
}
