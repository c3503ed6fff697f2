// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comment.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import riia.base.Actor;
import riia.benchmark.context.Comment;
import riia.benchmark.context.Comments;
import riia.region.Contacts;
import riia.workbench.Question;
import riia.workbench.Question.Field;

/** Decides how comments are shown, and changes them. Belongs on a worker thread. */
public final class CommentModel {

    static final String WHOSE = "whose";
    static final String INDICATOR = "indicator";
    static final String TEXT = "text";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final String COORDINATOR = "A note of the coordinator";
    private static final int LINES = 5;

    private final Comments comments;
    private final Contacts contacts;

    public CommentModel(Comments comments, Contacts contacts) {
        this.comments = comments;
        this.contacts = contacts;
    }

    /**
     * Those on the period that is shown, then earlier ones, newest period first; within it by indicator, oldest first.
     *
     * @param me who looks
     */
    List<CommentLine> load(CommentScope scope, Actor me) {
        List<CommentLine> lines = new ArrayList<>();
        for (Comment one : comments.find(scope.dataset(), scope.authority(), Optional.empty(), Optional.empty())) {
            if (scope.covers(one.about())) {
                lines.add(line(scope, one, me));
            }
        }
        lines.sort(Comparator.comparing((CommentLine one) -> one.comment().about().period()).reversed()
                .thenComparing(one -> scope.place(one.comment().about().indicator())));
        return List.copyOf(lines);
    }

    /** A comment and what it replaced, newest first. */
    List<CommentLine> history(CommentScope scope, CommentLine of, Actor me) {
        return comments.history(of.comment().id()).stream().map(one -> line(scope, one, me)).toList();
    }

    private CommentLine line(CommentScope scope, Comment one, Actor me) {
        boolean earlier = !one.about().period().equals(scope.period());
        boolean came = one.id().startsWith("n-");
        String title = (one.kind() == Comment.Kind.AUTHORITY ? own(scope) : COORDINATOR)
                + (scope.indicators().size() > 1 ? " on " + scope.label(one.about().indicator()) : "")
                + (earlier ? ", " + one.about().period().code() : "");
        String source = (came ? "came with the return, " : "entered by " + who(one.by(), me) + ", ") + day(one.at())
                + (one.replaces().isPresent() ? "; replaces earlier words" : "") + one.withdrawn().map(why -> "; withdrawn by "
                        + who(why.by(), me) + ", " + day(why.at()) + ": " + why.reason()).orElse("");
        return new CommentLine(one, title, source, earlier, !came);
    }

    private static String own(CommentScope scope) {
        return scope.authority().isPresent() ? scope.name() + "\u2019s own words" : "The region\u2019s words";
    }

    private String who(Actor actor, Actor me) {
        return actor.person().equals(me.person()) ? "you" : contacts.name(actor.person()).orElse(actor.person());
    }

    private static String day(Instant at) {
        return DAY.format(at);
    }

    /**
     * What is asked before a comment is added.
     *
     * @param suggested id of the indicator that stands in the form at first
     */
    Question adding(CommentScope scope, String suggested) {
        List<Field> fields = new ArrayList<>();
        if (scope.indicators().size() > 1) {
            List<String> labels = scope.indicators().stream().map(CommentScope::label).toList();
            fields.add(Field.choice(INDICATOR, "On", labels).with(labels.get(Math.max(0, scope.place(suggested)))));
        }
        fields.add(Field.choice(WHOSE, "Whose words", List.of(own(scope), COORDINATOR)));
        fields.add(Field.words(TEXT, "Comment on " + scope.period().code() + ", nothing that identifies a child",
                "At most " + Comments.LONGEST_TEXT + " characters", LINES));
        return new Question("Add a comment", fields, "Keep comment");
    }

    /** What is asked before a comment is replaced. */
    Question replacing(CommentLine line) {
        return new Question("Put right", List.of(Field.words(TEXT, "Better words; the earlier ones stay in the history", "", LINES)
                .with(line.comment().text())), "Replace comment");
    }

    /** What is asked before a comment is withdrawn. */
    Question withdrawing() {
        return Question.reason("Why it is withdrawn; it stays in the history", "Such as entered on the wrong indicator", true,
                "Withdraw comment");
    }

    String add(Actor actor, CommentScope scope, Map<String, String> answers) {
        Comment.Kind kind = COORDINATOR.equals(answers.get(WHOSE)) ? Comment.Kind.COORDINATOR : Comment.Kind.AUTHORITY;
        Comment added = comments.add(actor, scope.about(answers.getOrDefault(INDICATOR, "")), kind, answers.getOrDefault(TEXT, ""));
        return "Comment on " + added.about().indicator() + " of " + scope.name() + " kept";
    }

    String replace(Actor actor, CommentLine line, Map<String, String> answers) {
        comments.replace(actor, line.comment().id(), answers.getOrDefault(TEXT, ""));
        return "Comment replaced; the earlier words stay in its history";
    }

    String withdraw(Actor actor, CommentLine line, Map<String, String> answers) {
        comments.withdraw(actor, line.comment().id(), answers.getOrDefault(Question.REASON, ""));
        return "Comment withdrawn";
    }
}
