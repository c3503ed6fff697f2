// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.time.Instant;
import java.time.LocalDate;

import riia.base.Actor;

/**
 * By when an authority says that a late return will come, and why it is late.
 *
 * @param of which return
 * @param until the day promised
 * @param reason what the authority said
 * @param at when it was noted
 * @param by who noted it
 */
public record Promise(Return of, LocalDate until, String reason, Instant at, Actor by) {

    public Promise {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A promise says why the return is late");
        }
    }
}
