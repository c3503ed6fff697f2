// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context;


import java.time.Instant;
import java.util.Optional;

import riia.base.Actor;

/**
 * Something said about a figure.
 *
 * @param id stays
 * @param kind whose words they are
 * @param text at most 4,000 characters
 * @param by who entered it
 * @param at when
 * @param replaces id of the comment that it puts right, if any; that one is kept, and not shown unless asked for
 * @param withdrawn that it was taken back, if it was
 */
public record Comment(String id, About about, Kind kind, String text, Actor by, Instant at, Optional<String> replaces,
        Optional<Withdrawal> withdrawn) {

    /** A comment that stands. */
    public Comment(String id, About about, Kind kind, String text, Actor by, Instant at, Optional<String> replaces) {
        this(id, about, kind, text, by, at, replaces, Optional.empty());
    }

    /** Who took it back, when and why. */
    public record Withdrawal(String reason, Actor by, Instant at) {
    }

    /** Whose words they are. */
    public enum Kind {
        /** The authority's own narrative. */
        AUTHORITY,
        /** A note of the coordinator. */
        COORDINATOR
    }
}
