// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;

/**
 * Returns that hold nothing, by the authority's own word. Safe on every thread. Each act is one journalled transaction,
 * announced as {@link Tracker#CHANGED}.
 */
@ProviderType
public interface NilReturns {

    /** Those that stand now: neither taken back nor followed by a file. */
    List<NilReturn> standing();

    /**
     * Notes that there is nothing to report.
     *
     * @param reason what the authority said; no more than {@link Tracker#LONGEST_TEXT} characters
     * @throws DecisionException if the dataset is not installed, the authority is no member, the period is none of the dataset's
     *         or has not ended, a version of the return stands already, or the reason holds something that identifies a child
     */
    NilReturn declare(Actor actor, Return of, String reason);

    /**
     * Takes that back: the return is awaited again.
     *
     * @throws DecisionException if none stands
     */
    void takeBack(Actor actor, Return of);
}
