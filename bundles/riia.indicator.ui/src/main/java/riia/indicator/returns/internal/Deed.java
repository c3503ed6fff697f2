// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import riia.indicator.Exemption;
import riia.indicator.Submission.Status;
import riia.indicator.Tracker.State;
import riia.workbench.Question;
import riia.workbench.Question.Field;

/** What a coordinator can do about one return. The letter does it in the matrix; with Ctrl+Shift, everywhere in the view. */
enum Deed {
    ACCEPT("Accept", 'A'), QUERY("Query", 'Q'), REJECT("Reject", 'R'), WITHDRAW("Withdraw", 'W'), UNDO("Undo", 'U'),
    NIL("Nil return", 'N'), PROMISE("Promised", 'P'), EXCEPT("Not expected", 'E');

    static final String UNTIL = "until";
    static final String FROM = "from";
    static final String AGREED_BY = "agreed-by";

    private static final String DAY = "A day such as 2026-01-31";

    private final String verb;
    private final char letter;

    Deed(String verb, char letter) {
        this.verb = verb;
        this.letter = letter;
    }

    String verb() {
        return verb;
    }

    /** As its button says it for a return. */
    String label(ReturnDetail detail) {
        String what = this == EXCEPT && detail.cell().exemption().isPresent() ? "End exception" : verb;
        return what + (question(detail).isPresent() ? " \u2026" : "");
    }

    char letter() {
        return letter;
    }

    /** For tests and for fields: {@code accept}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Deed> of(char letter) {
        for (Deed one : values()) {
            if (one.letter == Character.toUpperCase(letter)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Whether it makes sense for a return, so that its button is shown. */
    boolean suits(ReturnDetail detail) {
        State state = detail.cell().state();
        boolean awaited = state == State.DUE || state == State.LATE;
        Optional<Status> status = detail.shown().map(one -> one.status());
        boolean undecided = status.filter(ReturnDetail::isUndecided).isPresent();
        return switch (this) {
            case ACCEPT, QUERY, REJECT, WITHDRAW -> undecided;
            case UNDO -> state == State.NIL_RETURN || status.filter(one -> one != Status.RECEIVED && one != Status.SUPERSEDED).isPresent();
            case NIL, PROMISE -> awaited;
            case EXCEPT -> awaited || state == State.NOT_DUE || detail.cell().exemption().isPresent();
        };
    }

    /** Whether it can be done now. */
    boolean possible(ReturnDetail detail) {
        if (detail.readOnly().isPresent() || !suits(detail)) {
            return false;
        }
        return switch (this) {
            case ACCEPT -> detail.shown().filter(one -> one.errors() == 0).isPresent();
            case QUERY -> detail.shown().filter(one -> one.status() == Status.RECEIVED).isPresent();
            case UNDO -> detail.cell().state() != State.RELEASED;
            default -> true;
        };
    }

    /** What must be asked first, if anything. */
    Optional<Question> question(ReturnDetail detail) {
        return switch (this) {
            case ACCEPT, WITHDRAW, UNDO -> Optional.empty();
            case QUERY -> Optional.of(Question.reason("What is asked of the authority", "Kept with the version; may be left empty", false, "Query"));
            case REJECT -> Optional.of(Question.reason("Reason for the rejection", "Why it is rejected; the authority will be told", true, "Reject"));
            case NIL -> Optional.of(Question.reason("Why there is nothing to report", "What the authority said", true, "Note nil return"));
            case PROMISE -> Optional.of(new Question("By when it is promised", List.of(Field.needed(UNTIL, "Promised for", DAY),
                    Field.needed(Question.REASON, "Why it is late", "What the authority said")), "Keep promise"));
            case EXCEPT -> Optional.of(detail.cell().exemption().map(Deed::ending).orElseGet(() -> excepting(detail)));
        };
    }

    private static Question ending(Exemption one) {
        return new Question("End the exception", List.of(Field.needed(UNTIL, "Its last day; " + one.from().minusDays(1)
                + " takes it back", DAY)), "End exception");
    }

    private static Question excepting(ReturnDetail detail) {
        String due = detail.cell().due().map(LocalDate::toString).orElse("");
        return new Question("Returns of this dataset that fall due within these days are not expected", List.of(
                new Field(FROM, "From", DAY, true, due), Field.optional(UNTIL, "To", "Open unless you say when"),
                Field.needed(AGREED_BY, "Agreed by", "Such as EM DCS group"), Field.needed(Question.REASON, "Reason", "Why they are not expected")),
                "Note exception");
    }
}
