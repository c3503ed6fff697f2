// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tracking.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.Ref;
import riia.indicator.CarriedNote;
import riia.indicator.CarriedNotes;
import riia.indicator.Cube;
import riia.indicator.Datasets;
import riia.indicator.DecisionException;
import riia.indicator.Figure;
import riia.indicator.Indicator;
import riia.indicator.Return;
import riia.indicator.Submission;
import riia.indicator.Submission.Status;
import riia.indicator.Submissions;
import riia.indicator.keeping.internal.FreeText;
import riia.indicator.keeping.internal.ReadOnly;
import riia.indicator.keeping.internal.ReturnCalendar;
import riia.indicator.marks.internal.NoteEndTable;
import riia.indicator.marks.internal.NoteEndTable.Ended;
import riia.region.Regions;
import riia.store.Schema;
import riia.store.Store;

/** Finds the notes in the accepted submissions themselves; only that one was ended is kept beside them. */
@Component
public final class NotesCarried implements CarriedNotes {

    private final Store store;
    private final Regions regions;
    private final Datasets datasets;
    private final Submissions submissions;
    private final ReturnCalendar calendar;

    @Activate
    public NotesCarried(@Reference Store store, @Reference(target = "(riia.area=indicator)") Schema schema, @Reference Regions regions,
            @Reference Datasets datasets, @Reference Submissions submissions, @Reference ReturnCalendar calendar) {
        this.store = store;
        this.regions = regions;
        this.datasets = datasets;
        this.submissions = submissions;
        this.calendar = calendar;
    }

    @Override
    public List<CarriedNote> with(String submissionId) {
        Optional<Submission> found = submissions.find(submissionId);
        if (found.isEmpty()) {
            return List.of();
        }
        Set<Cube.Series> own = submissions.figures(submissionId).stream().filter(NotesCarried::noted).map(NotesCarried::series)
                .collect(Collectors.toSet());
        return carried(Return.of(found.get()), one -> !one.id().equals(submissionId) && one.part().equals(found.get().part())).stream()
                .filter(note -> !own.contains(new Cube.Series(note.indicator(), note.breakdown()))).toList();
    }

    @Override
    public List<CarriedNote> before(Return next) {
        return carried(next, one -> true);
    }

    private List<CarriedNote> carried(Return shownWith, Predicate<Submission> asked) {
        Set<Ended> ended = store.read(connection -> new NoteEndTable(connection).all());
        List<Submission> accepted = submissions.list(new Submissions.Filter(Optional.of(shownWith.dataset()), Optional.empty(),
                Optional.of(Status.ACCEPTED), true)).stream().filter(one -> one.authority().equals(shownWith.authority()))
                .filter(one -> one.period().compareTo(shownWith.period()) <= 0).filter(asked)
                .sorted(Comparator.comparing(Submission::period).reversed()).toList();
        Map<Cube.Series, CarriedNote> newest = new LinkedHashMap<>();
        for (Submission one : accepted) {
            submissions.figures(one.id()).stream().filter(NotesCarried::noted).forEach(figure -> newest.putIfAbsent(series(figure),
                    new CarriedNote(figure.indicator(), figure.breakdown(), figure.note().orElseThrow().strip(), one.period(), one.id())));
        }
        List<String> order = datasets.find(shownWith.dataset()).map(one -> one.indicators().stream().map(Indicator::id).toList())
                .orElse(List.of());
        List<CarriedNote> notes = new ArrayList<>(newest.values());
        notes.removeIf(note -> ended.contains(new Ended(note.submission(), note.indicator(), note.breakdown())));
        notes.sort(Comparator.comparingInt(note -> order.indexOf(note.indicator())));
        return List.copyOf(notes);
    }

    private static boolean noted(Figure figure) {
        return figure.note().filter(note -> !note.isBlank()).isPresent();
    }

    private static Cube.Series series(Figure figure) {
        return new Cube.Series(figure.indicator(), figure.breakdown());
    }

    @Override
    public void end(Actor actor, Return shownWith, CarriedNote note, String reason) {
        ReadOnly.refuse(regions);
        if (!new HashSet<>(before(shownWith)).contains(note)) {
            throw new DecisionException("The note on " + note.indicator() + " of " + note.period() + " is not carried over");
        }
        String why = FreeText.kept("The reason", reason);
        store.write(actor, transaction -> {
            new NoteEndTable(transaction.connection()).insert(note, why, calendar.now(), actor);
            Act.journal(transaction, "note ended", new Ref("indicator", "note", note.submission() + "/" + note.indicator() + ":"
                    + note.breakdown(), note.indicator()), Optional.of("carried over"), "ended" + (why.isEmpty() ? "" : ": " + why));
            return null;
        });
    }
}
