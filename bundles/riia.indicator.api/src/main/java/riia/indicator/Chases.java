// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;

/**
 * Asking for returns that are late, and what was promised. Safe on every thread. Each act is one journalled transaction,
 * announced as {@link Tracker#CHANGED}.
 */
@ProviderType
public interface Chases {

    /** The role of those who are written to. */
    String DATA_LEAD = "data-lead";

    /**
     * One message for each data lead, by authority; changes nothing. A promise made before is mentioned.
     *
     * @throws DecisionException if nothing is chosen or one of the returns is not late; names it and how it stands
     */
    List<ChaseDraft> draft(Collection<Return> late);

    /** Notes that messages were sent, or will be by the user at once: who, when, which returns, to which role. */
    List<Chased> log(Actor actor, Collection<ChaseDraft> sent);

    /** When and by whom a return was asked for, newest first. */
    List<Chased> of(Return one);

    /** Every time anything was asked for, newest first. */
    List<Chased> all();

    /**
     * Keeps by when a return is promised; a later promise takes the place of an earlier one, which is kept.
     *
     * @throws DecisionException if the return is neither due nor late, the day has passed, no reason is given, or the reason
     *         holds something that identifies a child
     */
    Promise promise(Actor actor, Return of, LocalDate until, String reason);

    /** What was promised of a return, newest first; the first counts. */
    List<Promise> promises(Return of);

    /** Every promise, newest first. */
    List<Promise> allPromises();
}
