// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.Actor;
import riia.indicator.CarriedNote;
import riia.indicator.CarriedNotes;
import riia.indicator.Chases;
import riia.indicator.DecisionException;
import riia.indicator.Exemptions;
import riia.indicator.NilReturns;
import riia.indicator.Return;
import riia.indicator.Submission;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.indicator.Tracker.State;
import riia.indicator.VersionHistory;
import riia.region.Contacts;
import riia.workbench.Question;

/** Knows one return in full, and does what the user decides about it. Every method belongs on a worker thread. */
final class DetailModel {

    private final Submissions submissions;
    private final NilReturns nils;
    private final Exemptions exemptions;
    private final Chases chases;
    private final CarriedNotes notes;
    private final Contacts contacts;

    DetailModel(Submissions submissions, NilReturns nils, Exemptions exemptions, Chases chases, CarriedNotes notes, Contacts contacts) {
        this.submissions = submissions;
        this.nils = nils;
        this.exemptions = exemptions;
        this.chases = chases;
        this.notes = notes;
        this.contacts = contacts;
    }

    /**
     * One return with all its versions; problems and notes are those of the chosen version, or of the one that counts.
     *
     * @param authority its name
     * @param cell how it stands
     */
    ReturnDetail load(String authority, Return of, Tracker.Cell cell, Optional<String> version, Optional<String> readOnly) {
        List<VersionHistory> history = submissions.history(of);
        List<Submission> versions = history.stream().map(VersionHistory::version).toList();
        Optional<Submission> shown = versions.stream().filter(one -> version.equals(Optional.of(one.id()))).findFirst()
                .or(() -> ReturnDetail.first(versions));
        return new ReturnDetail(authority, of, cell, history.stream().map(one -> VersionStory.of(one, this::person)).toList(), shown,
                ProblemGroup.of(shown.map(one -> submissions.problems(one.id())).orElse(List.of())),
                shown.map(one -> notes.with(one.id())).orElseGet(() -> notes.before(of)), chases.of(of), readOnly);
    }

    private String person(String id) {
        return contacts.name(id).orElse(id);
    }

    /** Does it, and says in a line what came of it. */
    String perform(Deed deed, ReturnDetail detail, Map<String, String> answers, Actor actor) {
        String reason = answers.getOrDefault(Question.REASON, "");
        return switch (deed) {
            case ACCEPT -> said(submissions.accept(actor, id(detail), reason));
            case QUERY -> said(submissions.query(actor, id(detail), reason));
            case REJECT -> said(submissions.reject(actor, id(detail), reason));
            case WITHDRAW -> said(submissions.withdraw(actor, id(detail)));
            case UNDO -> undo(detail, actor);
            case NIL -> nils.declare(actor, detail.of(), reason).of().id() + ": nil return noted";
            case PROMISE -> detail.of().id() + ": promised for "
                    + CellFace.date(chases.promise(actor, detail.of(), day(answers, Deed.UNTIL).orElseThrow(), reason).until());
            case EXCEPT -> except(detail, answers, actor);
        };
    }

    private static String id(ReturnDetail detail) {
        return detail.shown().orElseThrow().id();
    }

    private static String said(Submission decided) {
        return decided.id() + " " + decided.status().label();
    }

    private String undo(ReturnDetail detail, Actor actor) {
        if (detail.cell().state() == State.NIL_RETURN) {
            nils.takeBack(actor, detail.of());
            return detail.of().id() + ": awaited again";
        }
        return said(submissions.undo(actor, id(detail))) + " again";
    }

    private String except(ReturnDetail detail, Map<String, String> answers, Actor actor) {
        Optional<LocalDate> until = day(answers, Deed.UNTIL);
        if (detail.cell().exemption().isPresent()) {
            exemptions.end(actor, detail.cell().exemption().get().id(), until.orElseThrow());
            return detail.authority() + ": the exception ends on " + CellFace.date(until.get());
        }
        exemptions.add(actor, new Exemptions.Agreement(detail.of().authority(), Optional.of(detail.of().dataset()),
                day(answers, Deed.FROM).orElseThrow(), until, answers.getOrDefault(Deed.AGREED_BY, ""),
                answers.getOrDefault(Question.REASON, "")));
        return detail.authority() + ": exception noted";
    }

    private static Optional<LocalDate> day(Map<String, String> answers, String key) {
        String given = answers.getOrDefault(key, "").strip();
        try {
            return given.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(given));
        } catch (DateTimeParseException e) {
            throw new DecisionException("'" + given + "' is no day; write it like 2026-01-31");
        }
    }

    /** Ends a note, and says so. */
    String endNote(ReturnDetail detail, CarriedNote note, Actor actor) {
        notes.end(actor, detail.of(), note, "");
        return "The note on " + note.indicator() + " is no longer carried over";
    }
}
