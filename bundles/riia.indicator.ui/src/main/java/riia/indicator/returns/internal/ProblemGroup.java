// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import riia.base.Problem;
import riia.base.Severity;

/** Problems that one rule found. */
public record ProblemGroup(Severity severity, String rule, List<Problem> problems) {

    /** More than so many of a kind are one line until somebody wants to see them. */
    private static final int READABLE = 5;

    public ProblemGroup {
        problems = List.copyOf(problems);
    }

    /** Groups by rule, errors first, then in the order in which they were found. */
    public static List<ProblemGroup> of(List<Problem> problems) {
        record Kind(Severity severity, String rule) {
        }
        Map<Kind, List<Problem>> byKind = new LinkedHashMap<>();
        problems.forEach(one -> byKind.computeIfAbsent(new Kind(one.severity(), one.rule()), kind -> new ArrayList<>()).add(one));
        return byKind.entrySet().stream().map(entry -> new ProblemGroup(entry.getKey().severity(), entry.getKey().rule(), entry.getValue()))
                .sorted(Comparator.comparing(ProblemGroup::severity)).toList();
    }

    /** Such as {@code 3 errors: code name}. */
    public String title() {
        return Counted.of(problems.size(), severity.label()) + ": " + rule.replace('-', ' ');
    }

    /** Whether it is shown as one line at first. */
    public boolean collapsed() {
        return problems.size() > READABLE;
    }

    /** Where its problems stand: {@code rows 2 to 501}; empty where no rows are known. */
    public String span() {
        int[] rows = problems.stream().map(one -> one.place().row()).filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).toArray();
        int first = IntStream.of(rows).min().orElse(0);
        int last = IntStream.of(rows).max().orElse(0);
        return rows.length == 0 ? "" : first == last ? "row " + first : "rows " + first + " to " + last;
    }

    /** Sheet, row and column of a problem, as far as they are known. */
    public static String place(Problem problem) {
        List<String> parts = new ArrayList<>();
        problem.place().sheet().ifPresent(sheet -> parts.add("sheet " + sheet));
        problem.place().row().ifPresent(row -> parts.add("row " + row));
        problem.place().column().ifPresent(parts::add);
        return parts.isEmpty() ? "whole file" : String.join(", ", parts);
    }

    /** Which figure a problem is about, as far as it is known. */
    public static String figure(Problem problem) {
        List<String> parts = new ArrayList<>();
        problem.subject().authority().ifPresent(one -> parts.add(one.code()));
        problem.subject().indicator().ifPresent(parts::add);
        problem.subject().period().ifPresent(one -> parts.add(one.code()));
        return String.join(" ", parts);
    }
}
