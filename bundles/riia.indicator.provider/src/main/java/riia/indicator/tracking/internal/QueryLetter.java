// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tracking.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import riia.base.Place;
import riia.base.Problem;
import riia.base.Severity;
import riia.indicator.CheckDeclaration;

/** Words problems of one return for the authority that sent it: what to correct first, then what is asked about. */
final class QueryLetter {

    /** More of a kind would only be scrolled past, and mostly have one cause. */
    static final int LISTED = 20;

    private static final String FOR_US = "\\s*(Ask|Check) (for|the authority|whether|both)[^.]*\\.(?=\\s|$)";
    private static final String PLACE = "^Row \\d+, column '[^']*': ";

    private final Map<String, String> reasons;

    /** @param checks of the dataset, for their reasons */
    QueryLetter(List<CheckDeclaration> checks) {
        reasons = checks.stream().collect(Collectors.toMap(CheckDeclaration::id, CheckDeclaration::reason, (one, again) -> one));
    }

    /** What stands between greeting and close. */
    String words(List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        List<Problem> warnings = problems.stream().filter(one -> one.severity() == Severity.WARNING).toList();
        StringBuilder text = new StringBuilder();
        if (!errors.isEmpty()) {
            text.append("TO CORRECT: ").append(errors.size() == 1 ? "this stops us from accepting the return.\n"
                    : "these stop us from accepting the return.\n");
            kinds(errors).forEach((rule, all) -> kind(text, rule, all));
        }
        if (!warnings.isEmpty()) {
            text.append(errors.isEmpty() ? "" : "\n").append("QUESTIONS: ")
                    .append(warnings.size() == 1 ? "this may well be right. Is it, and if so, what explains it?\n"
                            : "these may well be right. Are they, and if so, what explains them?\n");
            kinds(warnings).forEach((rule, all) -> kind(text, rule, all));
        }
        return text.toString();
    }

    private static Map<String, List<Problem>> kinds(List<Problem> problems) {
        return problems.stream().collect(Collectors.groupingBy(Problem::rule, TreeMap::new, Collectors.toList()));
    }

    private void kind(StringBuilder text, String rule, List<Problem> all) {
        String reason = reasons.getOrDefault(rule, "");
        text.append('\n').append(title(rule, reason)).append(all.size() == 1 ? "" : " (" + all.size() + ")").append('\n');
        all.stream().limit(LISTED).forEach(problem -> text.append("- ").append(line(problem, reason)).append('\n'));
        if (all.size() > LISTED) {
            text.append("- and ").append(all.size() - LISTED).append(" more of this kind").append(rows(all.subList(LISTED, all.size()))).append(".\n");
        }
    }

    /** Why it is asked, in the dataset's words; the rule's name where they are silent. */
    private static String title(String rule, String reason) {
        String words = reason.isEmpty() ? rule.replace('-', ' ') : reason.replaceFirst("\\.$", "");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String line(Problem problem, String reason) {
        String what = problem.message().replaceFirst(PLACE, "");
        if (!reason.isEmpty() && what.endsWith(reason)) {
            what = what.substring(0, what.length() - reason.length()).strip();
        }
        if (problem.severity() == Severity.WARNING) {
            what = what.replaceAll(FOR_US, "").strip();
        }
        return problem.place() + ": found " + problem.found() + "; expected " + problem.expected() + ". " + what;
    }

    private static String rows(List<Problem> rest) {
        var rows = rest.stream().map(Problem::place).map(Place::row).filter(row -> row.isPresent()).mapToInt(row -> row.getAsInt()).summaryStatistics();
        return rows.getCount() == 0 ? "" : rows.getMin() == rows.getMax() ? ", in row " + rows.getMin()
                : ", in rows " + rows.getMin() + " to " + rows.getMax();
    }
}
