// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;
import riia.base.Period;
import riia.base.Problem;

/**
 * The returns that have come in, and what is decided about them. Safe on every thread. Each decision is one journalled
 * transaction, announced as {@link #CHANGED}.
 */
@ProviderType
public interface Submissions {

    /**
     * Event topic prefix; the verb is {@code RECEIVED}, {@code ACCEPTED}, {@code REJECTED}, {@code QUERIED}, {@code WITHDRAWN} or
     * {@code UNDONE}.
     */
    String TOPIC = "riia/indicator/submission/";

    /** Event topic pattern for every change of a submission. */
    String CHANGED = "riia/indicator/submission/*";

    /** Which submissions are asked for; every part that is empty does not narrow. */
    record Filter(Optional<String> dataset, Optional<Period> period, Optional<Submission.Status> status,
            boolean everyAuthority) {

        /** Every submission there is, comparators included. */
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    /** Those that fit, by dataset, period, authority, version. Without {@code everyAuthority} only the region's members. */
    List<Submission> list(Filter filter);

    /** The submission of an id. */
    Optional<Submission> find(String id);

    /** What was found when it was checked, in order of place; empty for an unknown id. */
    List<Problem> problems(String id);

    /** Its figures, in the order of the file. */
    List<Figure> figures(String id);

    /** What happened to each version of a return, the newest of each part first. */
    List<VersionHistory> history(Return of);

    /**
     * What a version says otherwise than another version of the same return and part, cell by cell, in the order of its file;
     * what only the other has comes last.
     *
     * @param against id of the other version; empty for the version before it, or for nothing if it is the first
     * @throws IllegalArgumentException if one of them is unknown, or they are not versions of the same return and part
     */
    List<FigureDifference> differences(String id, Optional<String> against);

    /**
     * Accepts a received or queried submission; the version accepted before becomes superseded.
     *
     * @throws DecisionException if it has errors or another status; says which
     */
    default Submission accept(Actor actor, String id) {
        return accept(actor, id, "");
    }

    /** Accepts, and keeps why in the journal; an empty reason is none. */
    Submission accept(Actor actor, String id, String reason);

    /**
     * Rejects a received or queried submission.
     *
     * @throws DecisionException if it has another status, or the reason holds something that identifies a child
     */
    Submission reject(Actor actor, String id, String reason);

    /** Marks a received submission as queried with its authority. */
    default Submission query(Actor actor, String id) {
        return query(actor, id, "");
    }

    /** Marks as queried, and keeps what was asked in the journal; an empty reason is none. */
    Submission query(Actor actor, String id, String reason);

    /**
     * Undoes the last decision: an accepted, rejected, queried or withdrawn submission waits for a decision again, as it did
     * before; what an acceptance superseded is in force again. A new journalled act.
     *
     * @throws DecisionException if nothing has been decided about it, it was superseded by a later version, or it was released
     */
    Submission undo(Actor actor, String id);

    /**
     * Undoes an acceptance, or takes a received submission back; the version accepted before, if there is one, is in force
     * again. Refused after release.
     */
    Submission withdraw(Actor actor, String id);

    /** Where each member's return of a dataset stands, for every period with figures and those due since. */
    Tracker tracker(String dataset);
}
