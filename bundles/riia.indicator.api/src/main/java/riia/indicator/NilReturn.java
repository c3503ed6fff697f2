// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.time.Instant;

import riia.base.Actor;

/**
 * An authority's word that there is nothing to report. It stands until a file comes or somebody takes it back.
 *
 * @param of which return
 * @param reason what the authority said
 * @param at when it was noted
 * @param by who noted it
 */
public record NilReturn(Return of, String reason, Instant at, Actor by) {

    public NilReturn {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A nil return says why there is nothing to report");
        }
    }
}
