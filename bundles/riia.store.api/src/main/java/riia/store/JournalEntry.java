// SPDX-License-Identifier: Apache-2.0
package riia.store;

import java.time.Instant;
import java.util.Optional;

import riia.base.Actor;
import riia.base.Ref;

/**
 * One act.
 *
 * @param sequence the sequence of its commit; several entries of one commit share it
 * @param time when
 * @param actor who
 * @param what the act, in the past tense
 * @param subject the thing acted on
 * @param before its state before, if it had one
 * @param after its state after, if it has one
 */
public record JournalEntry(long sequence, Instant time, Actor actor, String what, Ref subject, Optional<String> before,
        Optional<String> after) {
}
