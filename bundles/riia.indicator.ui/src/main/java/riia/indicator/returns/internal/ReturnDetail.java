// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.List;
import java.util.Optional;

import riia.indicator.Submission;
import riia.indicator.Submission.Status;
import riia.indicator.Tracker;
import riia.indicator.returns.internal.ReturnsModel.Decision;

/**
 * One return, as the detail pane shows it.
 *
 * @param versions the newest of each part first
 * @param shown the version whose problems these are
 * @param readOnly why nothing can be decided now, if so
 */
record ReturnDetail(String authority, Tracker.Cell cell, List<Submission> versions, Optional<Submission> shown,
        List<ProblemGroup> problems, Optional<String> readOnly) {

    ReturnDetail {
        versions = List.copyOf(versions);
        problems = List.copyOf(problems);
    }

    /** The version to look at first: one to be decided, else the one in force, else the newest. */
    static Optional<Submission> first(List<Submission> versions) {
        return versions.stream().filter(one -> isUndecided(one.status())).findFirst()
                .or(() -> versions.stream().filter(one -> one.status() == Status.ACCEPTED).findFirst())
                .or(() -> versions.stream().findFirst());
    }

    private static boolean isUndecided(Status status) {
        return status == Status.RECEIVED || status == Status.QUERIED;
    }

    /** How the return stands, with the version in force where there have been several. */
    String standing() {
        String state = cell.state().label();
        return versions.size() < 2 ? state : first(versions).filter(one -> isUndecided(one.status()) || one.status() == Status.ACCEPTED)
                .map(one -> state + ", " + (one.part().isEmpty() ? "" : one.part() + " ") + "v" + one.version()).orElse(state);
    }

    /** Whether a decision about the shown version can be made. */
    boolean can(Decision decision) {
        if (shown.isEmpty() || readOnly.isPresent()) {
            return false;
        }
        Status status = shown.get().status();
        boolean undecided = isUndecided(status);
        return switch (decision) {
            case ACCEPT -> undecided && shown.get().errors() == 0;
            case QUERY -> status == Status.RECEIVED;
            case REJECT -> undecided;
            case WITHDRAW -> undecided || status == Status.ACCEPTED;
        };
    }

    /** What to do next, in a sentence. */
    String hint() {
        if (readOnly.isPresent()) {
            return readOnly.get();
        }
        if (shown.isEmpty()) {
            return "Nothing has come in yet. Drop the authority's file on the matrix, or import it with Ctrl+I.";
        }
        Submission one = shown.get();
        boolean undecided = isUndecided(one.status());
        if (undecided && one.errors() > 0) {
            return "It has " + Counted.of(one.errors(), "error") + " and cannot be accepted: reject it with a reason, and import the "
                    + "authority's corrected file as a new version.";
        }
        return undecided ? "It has no errors. Accept it, or query it with the authority first." : "";
    }
}
