// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comment.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import riia.benchmark.context.Comments;
import riia.indicator.Submissions;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Outcome;
import riia.workbench.Page;
import riia.workbench.Question;
import riia.workbench.QuestionForm;
import riia.workbench.ViewSite;

/**
 * Comments on figures, in a part of a view: those there are, and adding, replacing, withdrawing, looking at what was said before. It grows
 * with its content, so its parent scrolls. On the user interface's thread.
 */
public final class CommentPane {

    private final ViewSite site;
    private final CommentModel model;
    private final Page page;
    private final QuestionForm form;
    private final Composite lines;
    private Optional<CommentScope> scope = Optional.empty();
    private String suggested = "";
    private int asked;

    /** Draws an empty pane; {@link #show} fills it. */
    public CommentPane(Composite parent, ViewSite site, CommentModel model) {
        this.site = site;
        this.model = model;
        page = new Page(parent, new Inks(parent, site.look()));
        Page.button(page.row(), "Add a co&mment \u2026", "Adds what the authority says, or a note (Ctrl+Shift+M)", "comment-add", this::add);
        form = new QuestionForm(page);
        lines = page.block(1);
        lines.setData("testId", "comments");
        site.action("Add a comment \u2026", "M1+M2+M", this::add);
        site.events(Comments.CHANGED, this::reload);
        site.events(Submissions.CHANGED, this::reload);
    }

    /** To be laid out. */
    public Composite control() {
        return page.control();
    }

    /** Shows the comments of a scope; what was being written is put away if the scope is another. */
    public void show(CommentScope next) {
        if (!scope.equals(Optional.of(next))) {
            form.close();
        }
        scope = Optional.of(next);
        reload();
    }

    /** Which indicator of several the next comment is probably on. */
    public void suggest(String indicator) {
        suggested = indicator;
    }

    private void reload() {
        int asking = ++asked;
        scope.ifPresent(of -> site.start("Look up comments", progress -> Outcome.of(() -> model.load(of, site.actor())), outcome -> {
            if (asking == asked && !lines.isDisposed()) {
                clear();
                if (outcome instanceof Outcome.Done<List<CommentLine>> done) {
                    draw(done.value());
                } else if (outcome instanceof Outcome.Failed<List<CommentLine>> failed) {
                    refused(failed.reason());
                }
                page.grown();
            }
        }));
    }

    private void clear() {
        for (Control child : lines.getChildren()) {
            child.dispose();
        }
    }

    private void draw(List<CommentLine> loaded) {
        if (loaded.isEmpty()) {
            page.words(lines, "Nobody has said anything yet.", Role.QUIET_TEXT, SWT.NORMAL).setData("testId", "comments-none");
        }
        for (CommentLine one : loaded) {
            words(one);
            Composite row = page.row(lines);
            if (one.changeable()) {
                Page.quietButton(row, "Replace \u2026", "Puts right: " + one.title(), "comment-replace-" + one.comment().id(),
                        () -> ask("comment-replace", model.replacing(one), answers -> model.replace(site.actor(), one, answers)));
                Page.quietButton(row, "Withdraw \u2026", "Takes back: " + one.title(), "comment-withdraw-" + one.comment().id(),
                        () -> ask("comment-withdraw", model.withdrawing(), answers -> model.withdraw(site.actor(), one, answers)));
            }
            if (one.hasHistory()) {
                Page.quietButton(row, "History", "What was said before: " + one.title(), "comment-history-" + one.comment().id(),
                        () -> history(one));
            }
        }
    }

    private void words(CommentLine one) {
        page.words(lines, one.title(), one.earlier() ? Role.QUIET_TEXT : Role.TEXT, SWT.BOLD);
        page.words(lines, one.comment().text(), Role.TEXT, SWT.NORMAL).setData("testId", "comment-" + one.comment().id());
        page.words(lines, one.source(), Role.QUIET_TEXT, SWT.NORMAL);
    }

    private void history(CommentLine of) {
        CommentScope now = scope.orElseThrow();
        site.start("Look up the history of a comment", progress -> Outcome.of(() -> model.history(now, of, site.actor())), outcome -> {
            if (outcome instanceof Outcome.Done<List<CommentLine>> done) {
                clear();
                done.value().forEach(this::words);
                Page.quietButton(page.row(lines), "Back to all comments", "Shows the comments in force", "comment-back", this::reload);
                page.grown();
            } else if (outcome instanceof Outcome.Failed<List<CommentLine>> failed) {
                site.say(failed.reason());
            }
        });
    }

    private void add() {
        scope.ifPresent(of -> ask("comment-add", model.adding(of, suggested), answers -> model.add(site.actor(), of, answers)));
    }

    private void ask(String id, Question question, Function<Map<String, String>, String> act) {
        form.ask(site, id, question, act, this::reload);
    }

    private void refused(String reason) {
        page.words(lines, "\u2715 " + reason, Role.BAD_TEXT, SWT.NORMAL).setData("testId", "comment-refusal");
    }
}
