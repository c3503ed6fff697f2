// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import riia.base.Ref;
import riia.indicator.DecisionException;
import riia.indicator.Submission;
import riia.indicator.Submission.Status;
import riia.indicator.Submissions;
import riia.store.Transaction;

/**
 * One decision about one submission, within its transaction. Of the versions of one return at most one is accepted: accepting
 * supersedes the one accepted before; taking it back puts the one superseded last in force again.
 */
final class Decision {

    private static final Set<Status> WAITING = EnumSet.of(Status.RECEIVED, Status.QUERIED);
    private static final Set<Status> DECIDED = EnumSet.of(Status.ACCEPTED, Status.REJECTED, Status.QUERIED, Status.WITHDRAWN);
    private static final Set<Status> STANDING = EnumSet.of(Status.RECEIVED, Status.QUERIED, Status.ACCEPTED);

    private final Transaction transaction;
    private final SubmissionTable table;
    private final Submission submission;

    private Decision(Transaction transaction, SubmissionTable table, Submission submission) {
        this.transaction = transaction;
        this.table = table;
        this.submission = submission;
    }

    static Decision about(Transaction transaction, String id) throws SQLException {
        SubmissionTable table = new SubmissionTable(transaction.connection());
        return new Decision(transaction, table,
                table.find(id).orElseThrow(() -> new DecisionException("There is no submission " + id)));
    }

    Submission accept(String reason) throws SQLException {
        require(WAITING, "accepted");
        if (submission.errors() > 0) {
            throw new DecisionException(submission.id() + " has " + submission.errors()
                    + (submission.errors() == 1 ? " error" : " errors") + " and cannot be accepted; import a corrected file");
        }
        for (Submission before : table.siblings(submission, Status.ACCEPTED)) {
            become(before, Status.SUPERSEDED, "superseded", "superseded by " + submission.id());
        }
        return decided(Status.ACCEPTED, because(reason));
    }

    Submission reject(String reason) throws SQLException {
        require(WAITING, "rejected");
        return decided(Status.REJECTED, because(reason));
    }

    Submission query(String reason) throws SQLException {
        require(EnumSet.of(Status.RECEIVED), "queried");
        return decided(Status.QUERIED, because(reason));
    }

    private static String because(String reason) {
        return reason.isBlank() ? "" : ": " + reason.strip();
    }

    /**
     * Takes the last decision back.
     *
     * @param waited how the submission waited before that decision
     */
    Submission undo(Status waited, boolean released) throws SQLException {
        require(DECIDED, "undone");
        if (released) {
            throw new DecisionException(submission.id() + " has been released; its acceptance cannot be undone");
        }
        become(submission, waited, "undone", waited.label() + " again: no longer " + submission.status().label());
        if (submission.status() == Status.ACCEPTED) {
            reinstate("the acceptance of " + submission.id() + " was undone");
        }
        return announced("UNDONE");
    }

    Submission withdraw(boolean released) throws SQLException {
        require(STANDING, "withdrawn");
        if (released) {
            throw new DecisionException(submission.id() + " has been released and cannot be withdrawn");
        }
        Submission withdrawn = decided(Status.WITHDRAWN, "");
        if (submission.status() == Status.ACCEPTED) {
            reinstate(submission.id() + " was withdrawn");
        }
        return withdrawn;
    }

    /** The version superseded last is in force again. */
    private void reinstate(String why) throws SQLException {
        Optional<Submission> before = table.siblings(submission, Status.SUPERSEDED).stream().findFirst();
        if (before.isPresent()) {
            become(before.get(), Status.ACCEPTED, "reinstated", "accepted again: " + why);
        }
    }

    private void require(Set<Status> from, String what) {
        if (!from.contains(submission.status())) {
            throw new DecisionException(submission.id() + " is " + submission.status().label() + "; only a submission that is "
                    + from.stream().map(Status::label).collect(Collectors.joining(" or ")) + " can be " + what);
        }
    }

    private Submission decided(Status status, String why) throws SQLException {
        become(submission, status, status.label(), status.label() + why);
        return announced(status.name());
    }

    private Submission announced(String verb) throws SQLException {
        transaction.announce(Submissions.TOPIC + verb, submission.id(), Map.of("dataset", submission.dataset(), "count", 1));
        return table.find(submission.id()).orElseThrow();
    }

    private void become(Submission one, Status status, String what, String after) throws SQLException {
        table.decide(List.of(one.id()), status, transaction.sequence());
        transaction.journal(what, new Ref("indicator", "submission", one.id(), one.id()), Optional.of(one.status().label()),
                Optional.of(after));
    }
}
