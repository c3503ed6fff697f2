// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import riia.base.Problem;
import riia.base.Severity;

/** Problems that one rule found. */
record ProblemGroup(Severity severity, String rule, List<Problem> problems) {

    ProblemGroup {
        problems = List.copyOf(problems);
    }

    /** Groups by rule, errors first, then in the order in which they were found. */
    static List<ProblemGroup> of(List<Problem> problems) {
        record Kind(Severity severity, String rule) {
        }
        Map<Kind, List<Problem>> byKind = new LinkedHashMap<>();
        problems.forEach(one -> byKind.computeIfAbsent(new Kind(one.severity(), one.rule()), kind -> new ArrayList<>()).add(one));
        return byKind.entrySet().stream().map(entry -> new ProblemGroup(entry.getKey().severity(), entry.getKey().rule(), entry.getValue()))
                .sorted(Comparator.comparing(ProblemGroup::severity)).toList();
    }

    /** Such as {@code 3 errors: code name}. */
    String title() {
        return Counted.of(problems.size(), severity.label()) + ": " + rule.replace('-', ' ');
    }

    /** Row and column of a problem, as far as they are known. */
    static String place(Problem problem) {
        StringBuilder place = new StringBuilder();
        problem.place().row().ifPresent(row -> place.append("row ").append(row));
        problem.place().column().ifPresent(column -> place.append(place.isEmpty() ? "" : ", ").append(column));
        return place.isEmpty() ? "whole file" : place.toString();
    }

    /** Which figure a problem is about, as far as it is known. */
    static String figure(Problem problem) {
        List<String> parts = new ArrayList<>();
        problem.subject().authority().ifPresent(one -> parts.add(one.code()));
        problem.subject().indicator().ifPresent(parts::add);
        problem.subject().period().ifPresent(one -> parts.add(one.code()));
        return String.join(" ", parts);
    }
}
