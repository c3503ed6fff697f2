// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tracking.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Reminder;
import riia.indicator.Reminders;
import riia.indicator.Return;
import riia.indicator.Submissions;
import riia.indicator.Tracker;
import riia.indicator.Tracker.State;
import riia.indicator.keeping.internal.ReturnCalendar;
import riia.indicator.marks.internal.Marks;
import riia.store.Schema;
import riia.store.Store;

/** Reminds of what the trackers of all datasets say is late or due, and of the period after, which no tracker shows yet. */
@Component
public final class Awaited implements Reminders {

    private static final Comparator<Reminder> ORDER = Comparator.comparing(Reminder::due).thenComparing(Reminder::of);

    private final Store store;
    private final Datasets datasets;
    private final Submissions submissions;
    private final ReturnCalendar calendar;

    @Activate
    public Awaited(@Reference Store store, @Reference(target = "(riia.area=indicator)") Schema schema, @Reference Datasets datasets,
            @Reference Submissions submissions, @Reference ReturnCalendar calendar) {
        this.store = store;
        this.datasets = datasets;
        this.submissions = submissions;
        this.calendar = calendar;
    }

    @Override
    public List<Reminder> within(int days) {
        LocalDate today = calendar.today();
        List<Reminder> found = new ArrayList<>();
        for (DatasetDefinition dataset : datasets.installed()) {
            Tracker tracker = submissions.tracker(dataset.id());
            tracker.cells().forEach(row -> row.forEach(cell -> add(found, dataset.id(), cell, today)));
            if (!tracker.periods().isEmpty()) {
                next(found, dataset, tracker, today);
            }
        }
        return found.stream().filter(one -> one.days() <= days).sorted(ORDER).toList();
    }

    private static void add(List<Reminder> found, String dataset, Tracker.Cell cell, LocalDate today) {
        if (cell.state() == State.LATE || cell.state() == State.DUE || cell.state() == State.NOT_DUE) {
            LocalDate due = cell.due().orElseThrow();
            found.add(new Reminder(new Return(dataset, cell.authority(), cell.period()), cell.state(), due, cell.dueAssumed(),
                    ChronoUnit.DAYS.between(today, due), cell.promise()));
        }
    }

    /** The period that has not ended yet, unless the tracker shows it since somebody's figures have come already. */
    private void next(List<Reminder> found, DatasetDefinition dataset, Tracker tracker, LocalDate today) {
        Period period = tracker.periods().get(tracker.periods().size() - 1).next();
        if (period.end().isBefore(today)) {
            return;
        }
        Marks marks = store.read(Marks::new);
        calendar.due(dataset, period).ifPresent(due -> {
            for (AreaCode member : tracker.authorities()) {
                Return one = new Return(dataset.id(), member, period);
                if (marks.exemption(one, due.day()).isEmpty()) {
                    found.add(new Reminder(one, State.NOT_DUE, due.day(), due.assumed(), ChronoUnit.DAYS.between(today, due.day()),
                            marks.promise(one)));
                }
            }
        });
    }

    @Override
    public String line(int days) {
        List<Reminder> all = within(days);
        long late = all.stream().filter(one -> one.state() == State.LATE).count();
        List<Reminder> due = all.stream().filter(one -> one.state() != State.LATE).toList();
        String first = late == 0 ? "" : Words.counted(late, "return") + " late";
        return due.isEmpty() ? first : (first.isEmpty() ? "" : first + ", ") + Words.counted(due.size(), first.isEmpty() ? "return" : "")
                + " due by " + Words.day(due.get(due.size() - 1).due());
    }
}
