// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;

/**
 * Authorities' notes that are carried over: the last accepted note of an indicator is shown with the next submission until the
 * authority gives another or somebody ends it. Safe on every thread. Ending is journalled and announced as
 * {@link Tracker#CHANGED}.
 */
@ProviderType
public interface CarriedNotes {

    /**
     * The notes to show with a return, in the order of the dataset's indicators: those of accepted returns up to its period,
     * but for indicators that the submission itself has a note on.
     *
     * @param submissionId the version that is looked at
     * @return empty for an unknown id
     */
    List<CarriedNote> with(String submissionId);

    /**
     * The notes that would be shown with the next submission of an authority's return.
     */
    List<CarriedNote> before(Return next);

    /**
     * Ends a note: it is not carried over any more. The submission that it came in keeps it.
     *
     * @throws DecisionException if it is not carried over now, or the reason holds something that identifies a child
     */
    void end(Actor actor, Return shownWith, CarriedNote note, String reason);
}
