// SPDX-License-Identifier: Apache-2.0
package riia.base;

import java.util.Objects;

/**
 * Something wrong, or worth asking about, in what was given: a value to collect and show, never an exception.
 *
 * @param severity whether it stops acceptance
 * @param rule the id of the rule that found it, such as {@code code-name} or {@code roll-forward}
 * @param place where it stands
 * @param subject which figure it is about
 * @param found what was found, as it stands there
 * @param expected what was expected instead
 * @param message one sentence that a coordinator can act on: what happened, to which thing, how to mend it
 */
public record Problem(Severity severity, String rule, Place place, Subject subject, String found, String expected,
        String message) {

    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(subject, "subject");
        if (rule.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("A problem names its rule and says what happened");
        }
    }

    /** Whether it stops acceptance. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
