// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import riia.base.Actor;

/**
 * What happened to one version of a return: from its header and the journal.
 *
 * @param version as it is now; its file is the one that it came in
 * @param released whether it has gone out
 * @param acts oldest first; the first is always that it was received
 */
public record VersionHistory(Submission version, boolean released, List<Act> acts) {

    /**
     * Something done to a version.
     *
     * @param time when
     * @param by who
     * @param what in the past tense, such as {@code rejected}
     * @param why the reason given, if one was
     */
    public record Act(Instant time, Actor by, String what, Optional<String> why) {
    }

    public VersionHistory {
        acts = List.copyOf(acts);
    }
}
