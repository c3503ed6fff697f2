// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Problem;
import riia.base.Severity;
import riia.base.Subject;
import riia.base.Value;
import riia.indicator.DatasetDefinition;
import riia.indicator.keeping.internal.ReturnKey;
import riia.indicator.spi.Reading;

/** The readings and problems of one file, each with the return that it belongs to. */
final class FileReturns {

    private final DatasetDefinition dataset;
    private final String part;
    private final Optional<Period> asked;
    private final CountsInForce accepted;
    private final Map<ReturnKey, FileReturn> returns = new LinkedHashMap<>();
    private final RowRuns runs = new RowRuns();
    private final ProblemList all;
    private final List<Problem> open = new ArrayList<>();
    private final List<Problem> ofFile = new ArrayList<>();
    private final Set<ReturnKey> faulty = new HashSet<>();
    private boolean errorSomewhere;
    private FileReturn last;
    private long readings;

    /**
     * @param file the file's name
     * @param part that the layout reads
     * @param asked the period that the user gave
     * @param accepted what is in force, asked for when a check looks back beyond the file
     */
    FileReturns(String file, DatasetDefinition dataset, String part, Optional<Period> asked, CountsInForce accepted) {
        this.all = new ProblemList(file);
        this.dataset = dataset;
        this.part = part;
        this.asked = asked;
        this.accepted = accepted;
    }

    DatasetDefinition dataset() {
        return dataset;
    }

    Collection<FileReturn> all() {
        return returns.values();
    }

    String part() {
        return part;
    }

    /** How many readings there are so far. */
    long readings() {
        return readings;
    }

    /** Every problem of the file, in order of place. */
    List<Problem> problems() {
        return all.all();
    }

    /** The problems that belong to no return. */
    List<Problem> ofFile() {
        List<Problem> problems = new ArrayList<>(ofFile);
        problems.addAll(all.counted());
        return problems;
    }

    void add(Reading reading) {
        readings++;
        if (last == null || !last.key().area().equals(reading.area()) || !last.key().period().equals(reading.period())) {
            last = of(reading.area(), reading.period());
        }
        if (last.readings().isEmpty()) {
            last.add(reading);
            period(last);
        } else {
            last.add(reading);
        }
        runs.add(reading.origin().sheet(), reading.origin().row(), last);
    }

    private FileReturn of(AreaCode area, Period period) {
        return returns.computeIfAbsent(new ReturnKey(part, area, period), key -> new FileReturn(this, key));
    }

    private void period(FileReturn one) {
        String found = one.period().code();
        if (asked.isPresent() && !asked.get().equals(one.period())) {
            add(one, new Problem(Severity.ERROR, "period", one.start(), Subject.of(one.authority(), one.period()), found,
                    asked.get().code(), "The file says " + found + " where " + asked.get().code()
                            + " was asked for; import it without a period, or mend the file"));
        } else if (one.period().type() != dataset.periodType()) {
            add(one, new Problem(Severity.ERROR, "period", one.start(), Subject.of(one.authority(), one.period()), found,
                    "a " + dataset.periodType().label(), found + " is a " + one.period().type().label() + "; dataset "
                            + dataset.id() + " is collected by " + dataset.periodType().label()));
        }
    }

    /** A problem of a known return. Beyond those in full, a return keeps the first error, so that it cannot be accepted. */
    void add(FileReturn one, Problem problem) {
        if (all.add(problem) || problem.isError() && !one.hasError()) {
            one.add(problem);
        }
    }

    /** A problem of the file as a whole. */
    void addToFile(Problem problem) {
        if (all.add(problem)) {
            ofFile.add(problem);
        }
    }

    /** A problem found while reading; where it belongs is settled at the end of the file. */
    void add(Problem problem) {
        if (all.add(problem)) {
            open.add(problem);
        } else if (problem.isError()) {
            beyond(problem);
        }
    }

    private void beyond(Problem error) {
        Subject subject = error.subject();
        if (subject.authority().isEmpty() || subject.period().isEmpty()) {
            errorSomewhere = true;
        } else if (faulty.add(new ReturnKey(part, subject.authority().get(), subject.period().get()))) {
            open.add(error);
        }
    }

    /**
     * The file has ended: gives every problem to the returns that it can belong to. Errors that were only counted and name no return
     * count against every return of the file.
     */
    void settle() {
        for (Problem problem : open) {
            List<FileReturn> concerned = concerned(problem);
            concerned.forEach(one -> one.add(problem));
            if (concerned.isEmpty()) {
                ofFile.add(problem);
            }
        }
        open.clear();
        if (errorSomewhere) {
            all.counted().stream().filter(Problem::isError).forEach(problem ->
                    returns.values().stream().filter(one -> !one.hasError()).forEach(one -> one.add(problem)));
        }
        leaveOutBlankForms();
    }

    /**
     * A form with nothing filled in is no return: nobody has said anything, not even that there is nothing to report. Kept, it would
     * silence reminders, and take the place of figures in force.
     */
    private void leaveOutBlankForms() {
        for (FileReturn one : List.copyOf(returns.values())) {
            if (one.authority().isAuthority() && one.blank()) {
                returns.remove(one.key());
                addToFile(new Problem(Severity.WARNING, "nothing-filled-in", one.start(), Subject.of(one.authority(), one.period()),
                        one.readings().size() + " empty cells", "a figure, a marker or a note",
                        "Nothing is filled in for " + one.authority() + ", " + one.period().code() + ", so no return of it is kept. Ask for"
                                + " the figures; where there is nothing to report, note a nil return"));
            }
        }
    }

    /**
     * The return that it names; without a period, all of the authority; an error that names no return counts against those
     * between whose rows it stands, so that none of them is accepted with a figure missing.
     */
    private List<FileReturn> concerned(Problem problem) {
        Subject subject = problem.subject();
        if (subject.authority().isPresent() && subject.period().isPresent()) {
            AreaCode area = subject.authority().get();
            Period period = subject.period().get();
            return problem.isError() ? List.of(of(area, period)) : find(area, period).map(List::of).orElse(List.of());
        }
        List<FileReturn> named = subject.authority().map(authority -> returns.values().stream()
                .filter(one -> one.authority().equals(authority)).toList()).orElse(List.of());
        return named.isEmpty() && problem.isError() && problem.place().row().isPresent()
                ? runs.around(problem.place().sheet().orElse(""), problem.place().row().getAsInt()) : named;
    }

    Optional<FileReturn> find(AreaCode area, Period period) {
        return Optional.ofNullable(returns.get(new ReturnKey(part, area, period)));
    }

    /** The count of an indicator's total in force. */
    Optional<Long> accepted(AreaCode area, Period period, String indicator) {
        return accepted.count(new ReturnKey(part, area, period), indicator);
    }

    /** Another authority that says the same for the same period: in this file, or else in force. */
    Optional<AreaCode> elsewhere(ReturnKey key, String indicator, Value value) {
        return returns.values().stream().filter(one -> one.period().equals(key.period()) && !one.authority().equals(key.area())
                && one.says(indicator, value)).findFirst().map(FileReturn::authority)
                .or(() -> accepted.elsewhere(key, indicator, value).filter(area -> find(area, key.period()).isEmpty()));
    }
}
