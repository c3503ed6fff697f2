// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import riia.base.AreaCode;
import riia.base.Period;
import riia.indicator.DatasetDefinition;
import riia.indicator.Exemption;
import riia.indicator.Return;
import riia.indicator.Submission;
import riia.indicator.Submission.Status;
import riia.indicator.Tracker;
import riia.indicator.Tracker.State;
import riia.indicator.marks.internal.Marks;
import riia.indicator.spi.ReturnRules;

/** Works out where each member's return stands. */
final class ReturnTracker {

    private record Cell(AreaCode authority, Period period) {
    }

    private final DatasetDefinition dataset;
    private final ReturnCalendar calendar;
    private final ReturnStages stages;
    private final LocalDate today;
    private final Marks marks;
    private final Map<Cell, List<Submission>> submissions = new HashMap<>();

    ReturnTracker(DatasetDefinition dataset, ReturnCalendar calendar, ReturnStages stages, List<Submission> submissions, Marks marks) {
        this.marks = marks;
        this.dataset = dataset;
        this.calendar = calendar;
        this.stages = stages;
        this.today = calendar.today();
        for (Submission one : submissions) {
            this.submissions.computeIfAbsent(new Cell(one.authority(), one.period()), cell -> new ArrayList<>()).add(one);
        }
    }

    Tracker track(List<AreaCode> members) {
        List<Period> periods = periods(members);
        return new Tracker(dataset.id(), members, periods,
                members.stream().map(member -> periods.stream().map(period -> cell(member, period)).toList()).toList());
    }

    /** Those with figures of a member, and every one since the first of them, or since the rules' first, that has ended. */
    private List<Period> periods(List<AreaCode> members) {
        TreeSet<Period> periods = new TreeSet<>();
        for (Cell one : submissions.keySet()) {
            if (members.contains(one.authority()) && one.period().type() == dataset.periodType()) {
                periods.add(one.period());
            }
        }
        marks.declared().stream().filter(one -> one.dataset().equals(dataset.id()) && members.contains(one.authority()))
                .map(Return::period).forEach(periods::add);
        Optional<Period> first = calendar.rules(dataset.id()).flatMap(ReturnRules::from);
        first.or(() -> periods.stream().findFirst()).ifPresent(one -> addEnded(periods, one));
        return List.copyOf(periods);
    }

    private void addEnded(TreeSet<Period> periods, Period first) {
        for (Period one = first; one.end().isBefore(today); one = one.next()) {
            if (calendar.due(dataset, one).isPresent()) {
                periods.add(one);
            }
        }
    }

    private Tracker.Cell cell(AreaCode authority, Period period) {
        List<Submission> versions = submissions.getOrDefault(new Cell(authority, period), List.of());
        Return of = new Return(dataset.id(), authority, period);
        Optional<ReturnCalendar.DueDate> due = calendar.due(dataset, period);
        Optional<LocalDate> day = due.map(ReturnCalendar.DueDate::day);
        Optional<Exemption> exemption = day.flatMap(one -> marks.exemption(of, one));
        State state = state(versions, awaited(of, day, exemption));
        boolean awaited = state == State.NOT_DUE || state == State.DUE || state == State.LATE;
        return new Tracker.Cell(authority, period, state, day, due.map(ReturnCalendar.DueDate::assumed).orElse(false),
                newest(versions.stream().filter(ReturnTracker::stands).toList()).or(() -> newest(versions)),
                state == State.LATE ? ChronoUnit.DAYS.between(day.orElseThrow(), today) : 0,
                awaited ? marks.promise(of) : Optional.empty(), state == State.NIL_RETURN ? marks.nil(of) : Optional.empty(),
                state == State.NOT_EXPECTED ? exemption : Optional.empty());
    }

    private static Optional<Submission> newest(List<Submission> versions) {
        return versions.stream().max(Comparator.comparingInt(Submission::version).thenComparing(Submission::received)
                .thenComparing(Submission::id));
    }

    /** Of a dataset collected in parts: how the part stands that is least far, one that is awaited included. */
    private State state(List<Submission> versions, State awaited) {
        Map<String, Submission> standing = versions.stream().filter(ReturnTracker::stands).collect(Collectors.toMap(
                Submission::part, Function.identity(), BinaryOperator.maxBy(Comparator.comparingInt(Submission::version))));
        Optional<State> come = standing.values().stream().map(this::state).min(Comparator.naturalOrder());
        boolean incomplete = !standing.containsKey("") && dataset.parts().stream().anyMatch(part -> !standing.containsKey(part.id()));
        return come.filter(one -> !incomplete || awaited == State.NOT_EXPECTED).orElse(awaited);
    }

    private static boolean stands(Submission one) {
        return one.status() == Status.RECEIVED || one.status() == Status.QUERIED || one.status() == Status.ACCEPTED;
    }

    private State state(Submission one) {
        return switch (one.status()) {
            case RECEIVED -> State.RECEIVED;
            case QUERIED -> State.QUERIED;
            default -> stages.released(one.id()) ? State.RELEASED : State.ACCEPTED;
        };
    }

    private State awaited(Return of, Optional<LocalDate> due, Optional<Exemption> exemption) {
        if (marks.nil(of).isPresent()) {
            return State.NIL_RETURN;
        }
        if (due.isEmpty() || exemption.isPresent()) {
            return State.NOT_EXPECTED;
        }
        if (!of.period().end().isBefore(today)) {
            return State.NOT_DUE;
        }
        return today.isAfter(due.get()) ? State.LATE : State.DUE;
    }
}
