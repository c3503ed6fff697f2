// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.List;
import java.util.Optional;

import riia.indicator.CarriedNote;
import riia.indicator.Chased;
import riia.indicator.Return;
import riia.indicator.Submission;
import riia.indicator.Submission.Status;
import riia.indicator.Tracker;

/**
 * One return, as the detail pane shows it.
 *
 * @param authority its name
 * @param versions what happened to each, the newest of each part first
 * @param shown the version whose problems these are
 * @param notes carried over from earlier returns
 * @param chased when it was asked for, newest first
 * @param readOnly why nothing can be decided now, if so
 */
record ReturnDetail(String authority, Return of, Tracker.Cell cell, List<VersionStory> versions, Optional<Submission> shown,
        List<ProblemGroup> problems, List<CarriedNote> notes, List<Chased> chased, Optional<String> readOnly) {

    ReturnDetail {
        versions = List.copyOf(versions);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        chased = List.copyOf(chased);
    }

    /** The version to look at first: one to be decided that no later one was accepted over, else the one in force, else the newest. */
    static Optional<Submission> first(List<Submission> versions) {
        return versions.stream().filter(one -> isUndecided(one.status()) && versions.stream().noneMatch(other -> isOver(other, one))).findFirst()
                .or(() -> versions.stream().filter(one -> one.status() == Status.ACCEPTED).findFirst())
                .or(() -> versions.stream().findFirst());
    }

    private static boolean isOver(Submission accepted, Submission earlier) {
        return accepted.status() == Status.ACCEPTED && accepted.part().equals(earlier.part()) && accepted.version() > earlier.version();
    }

    static boolean isUndecided(Status status) {
        return status == Status.RECEIVED || status == Status.QUERIED;
    }

    /** How the return stands, with the version in force where there have been several. */
    String standing() {
        String state = cell.state().label();
        return versions.size() < 2 ? state : first(versions.stream().map(VersionStory::version).toList())
                .filter(one -> isUndecided(one.status()) || one.status() == Status.ACCEPTED)
                .map(one -> state + ", " + (one.part().isEmpty() ? "" : one.part() + " ") + "v" + one.version()).orElse(state);
    }

    /** Whether something is to be compared: a version with one before it. */
    boolean hasDifference() {
        return shown.filter(one -> versions.stream().map(VersionStory::version)
                .anyMatch(other -> other.part().equals(one.part()) && other.version() != one.version())).isPresent();
    }

    /** What to do next, in a sentence. */
    String hint() {
        if (readOnly.isPresent()) {
            return readOnly.get();
        }
        return switch (cell.state()) {
            case NIL_RETURN, NOT_EXPECTED, RELEASED, ACCEPTED -> "";
            case NOT_DUE, DUE -> "Nothing has come in yet. Drop the authority's file on the matrix, or import it with Ctrl+I.";
            case LATE -> "It has not arrived. Ask for it with Chase (C), or keep what was promised.";
            case RECEIVED, QUERIED -> shown.filter(one -> isUndecided(one.status())).map(ReturnDetail::toDecide).orElse("");
        };
    }

    private static String toDecide(Submission one) {
        return one.errors() > 0 ? "It has " + Counted.of(one.errors(), "error") + " and cannot be accepted: reject it with a reason, and"
                + " import the authority's corrected file as a new version." : "It has no errors. Accept it, or query it with the authority first.";
    }
}
