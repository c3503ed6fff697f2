// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.authority.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.benchmark.context.About;
import riia.benchmark.context.Circumstance;
import riia.benchmark.context.Circumstances;
import riia.benchmark.context.Explanation;
import riia.benchmark.context.Explanation.State;
import riia.benchmark.context.Explanations;
import riia.workbench.Question;
import riia.workbench.Question.Field;

/** How circumstances and explanations read, what is asked before they change, and the change. Changes belong on a worker thread. */
final class ContextModel {

    static final String KIND = "kind";
    static final String FROM = "from";
    static final String TO = "to";
    static final String OUTCOME = "outcome";
    static final String SOURCE = "source";
    static final String DUE = "due";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String A_DAY = "A day such as 2026-01-31";

    private final Circumstances circumstances;
    private final Explanations explanations;

    ContextModel(Circumstances circumstances, Explanations explanations) {
        this.circumstances = circumstances;
        this.explanations = explanations;
    }

    static String title(Circumstance one) {
        return DAY.format(one.from()) + one.to().map(last -> " to " + DAY.format(last)).orElse("") + ", " + one.kind().label();
    }

    /** Outcome and source, a line each; none where there is neither. */
    static List<String> lines(Circumstance one) {
        return List.of(one.outcome(), one.source()).stream().filter(text -> !text.isEmpty()).toList();
    }

    Question noting() {
        return new Question("Add a circumstance", List.of(
                Field.choice(KIND, "Kind", Arrays.stream(Circumstance.Kind.values()).map(Circumstance.Kind::label).toList()),
                Field.needed(FROM, "Day, or the first of several", A_DAY), Field.optional(TO, "Last day", "Empty for one day, or while it lasts"),
                Field.optional(OUTCOME, "Outcome", "Such as Requires improvement to be good"),
                Field.optional(SOURCE, "Where it can be read", "Such as the address of a report")), "Keep circumstance");
    }

    String note(Actor actor, AreaCode authority, Map<String, String> answers) {
        Circumstance.Kind kind = Arrays.stream(Circumstance.Kind.values()).filter(one -> one.label().equals(answers.get(KIND))).findFirst()
                .orElse(Circumstance.Kind.OTHER);
        Circumstance noted = circumstances.note(actor, authority, kind, day(answers, FROM).orElseThrow(), day(answers, TO),
                answers.getOrDefault(OUTCOME, ""), answers.getOrDefault(SOURCE, ""));
        return noted.kind().label() + " of " + DAY.format(noted.from()) + " kept";
    }

    Question removing() {
        return Question.reason("Why it is removed", "Such as it was another authority's", true, "Remove circumstance");
    }

    String remove(Actor actor, Circumstance one, Map<String, String> answers) {
        circumstances.remove(actor, one.id(), answers.getOrDefault(Question.REASON, ""));
        return one.kind().label() + " of " + DAY.format(one.from()) + " removed";
    }

    /** Such as {@code ! R03 Repeat referrals: overdue}: a sign for each state, so that no colour has to say it. */
    static String title(Explanation one, String name) {
        String sign = switch (one.state()) {
            case WANTED -> "\u25CB";
            case REQUESTED -> "\u25D4";
            case OVERDUE -> "!";
            case ANSWERED -> "\u2713";
            case WAIVED, NO_LONGER_WANTED -> "\u2013";
        };
        return sign + " " + (one.about().indicator() + " " + name).strip() + ": " + one.state().label()
                + (one.state() == State.REQUESTED || one.state() == State.OVERDUE
                        ? one.due().map(day -> ", due " + DAY.format(day)).orElse("") : "");
    }

    static boolean open(Explanation one) {
        return one.state() == State.WANTED || one.state() == State.REQUESTED || one.state() == State.OVERDUE;
    }

    /** What is asked before explanations are requested; the day of the region's rules stands in it. */
    Question requesting(Explanations.Term term, int figures) {
        return new Question("The authority was asked", List.of(Field.needed(DUE, "Asked to explain " + figures
                + (figures == 1 ? " figure" : " figures") + " by"
                + (term.assumed() ? " (assumed; the memorandum names no day)" : ""), A_DAY).with(term.due().toString())), "Note as asked");
    }

    String request(Actor actor, List<About> about, Map<String, String> answers) {
        LocalDate due = day(answers, DUE).orElseThrow();
        explanations.request(actor, about, due);
        return (about.size() == 1 ? "Explanation" : about.size() + " explanations") + " asked for until " + DAY.format(due);
    }

    Question waiving(Explanation one) {
        return Question.reason("Why no explanation of " + one.about().indicator() + " is needed", "Such as explained at the data group", true, "Waive explanation");
    }

    String waive(Actor actor, Explanation one, Map<String, String> answers) {
        explanations.waive(actor, one.about(), answers.getOrDefault(Question.REASON, ""));
        return "No explanation of " + one.about().indicator() + " is needed";
    }

    private static Optional<LocalDate> day(Map<String, String> answers, String key) {
        String typed = answers.getOrDefault(key, "").strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + typed + "' is no day; write it as 2026-01-31", e);
        }
    }
}
