// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import riia.base.Problem;
import riia.base.Severity;
import riia.indicator.returns.internal.ProblemGroup;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** Step 4: what is wrong, before anything is stored: by kind, each with its cell. */
final class CheckSection {

    /** More of one kind would only be scrolled past; the rest is counted. */
    private static final int SHOWN_PER_KIND = 200;
    private static final int[] WEIGHTS = {46, 16, 38};

    private final Inks inks;
    private final Composite whole;
    private final Label title;
    private final Tree tree;
    private final Desk desk;
    private List<Problem> shown = List.of();

    CheckSection(Composite parent, Form form, Desk desk) {
        this.desk = desk;
        inks = form.inks();
        whole = form.box(parent, 1);
        ((GridLayout) whole.getLayout()).marginWidth = 8;
        whole.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        title = form.words(whole, Role.TEXT, SWT.BOLD);
        title.setData("testId", "import-check");
        tree = new Tree(whole, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
        tree.setData("testId", "import-problems");
        tree.setHeaderVisible(true);
        tree.setBackground(inks.colour(Role.BACKGROUND));
        tree.setForeground(inks.colour(Role.TEXT));
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Spoken.name(tree, "Problems by kind; Enter goes to the cell");
        for (String heading : List.of("Kind, place", "Found", "What happened, and what to do")) {
            new TreeColumn(tree, SWT.LEFT).setText(heading);
        }
        tree.addListener(SWT.Resize, event -> share());
        tree.addListener(SWT.Selection, event -> go((TreeItem) event.item));
        tree.addListener(SWT.DefaultSelection, event -> go((TreeItem) event.item));
        tree.addListener(SWT.MouseMove, this::hint);
    }

    Composite control() {
        return whole;
    }

    private void share() {
        int width = tree.getClientArea().width;
        for (int i = 0; i < WEIGHTS.length; i++) {
            tree.getColumn(i).setWidth(Math.max(60, width * WEIGHTS[i] / 100));
        }
    }

    private void hint(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        tree.setToolTipText(item != null && item.getData() instanceof Problem problem
                ? String.join("\n", problem.message(), "Figure: " + ProblemGroup.figure(problem), "Found: " + problem.found(),
                "Expected: " + problem.expected()) : null);
    }

    private void go(TreeItem item) {
        if (item.getData() instanceof Problem problem) {
            desk.jump(problem);
        }
    }

    /** Goes to the next problem, or round to the first. */
    void next() {
        List<TreeItem> all = new ArrayList<>();
        for (TreeItem kind : tree.getItems()) {
            all.addAll(List.of(kind.getItems()));
        }
        all.removeIf(one -> !(one.getData() instanceof Problem));
        if (!all.isEmpty()) {
            int at = tree.getSelectionCount() == 0 ? -1 : all.indexOf(tree.getSelection()[0]);
            TreeItem item = all.get((at + 1) % all.size());
            tree.setSelection(item);
            go(item);
        }
    }

    void show(WizardSession session) {
        List<Problem> problems = session.result().map(one -> one.problems()).or(() -> session.checked().map(one -> one.report().problems()))
                .orElseGet(() -> session.isIdentifying() ? List.of() : session.preview().map(one -> one.problems()).orElse(List.of()));
        long errors = problems.stream().filter(Problem::isError).count();
        boolean known = session.checked().isPresent() || session.isRefused() || session.result().isPresent();
        title.setText("4  Check: " + (!known ? "not checked yet" : problems.isEmpty() ? "\u2713 no problem found"
                : Prospect.count(errors, "error", "errors") + ", " + Prospect.count(problems.size() - errors, "warning", "warnings")
                + (session.face().isPresent() ? " (F8 goes to the next)" : "")));
        if (!problems.equals(shown)) {
            shown = problems;
            tree.setRedraw(false);
            tree.removeAll();
            ProblemGroup.of(problems).forEach(this::group);
            tree.setRedraw(true);
        }
    }

    private void group(ProblemGroup group) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(0, (group.severity() == Severity.ERROR ? "\u2715 " : "! ") + group.title());
        item.setForeground(inks.colour(group.severity() == Severity.ERROR ? Role.BAD_TEXT : Role.WARN_TEXT));
        for (Problem problem : group.problems().subList(0, Math.min(SHOWN_PER_KIND, group.problems().size()))) {
            TreeItem one = new TreeItem(item, SWT.NONE);
            one.setText(new String[] {ProblemGroup.place(problem), problem.found(), problem.message()});
            one.setData(problem);
        }
        int more = group.problems().size() - SHOWN_PER_KIND;
        if (more > 0) {
            new TreeItem(item, SWT.NONE).setText(0, "and " + more + " more of this kind");
        }
        item.setText(2, group.problems().size() > 1 ? group.span() : "");
        item.setExpanded(!group.collapsed());
    }
}
