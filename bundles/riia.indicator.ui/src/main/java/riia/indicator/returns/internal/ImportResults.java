// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import riia.base.Problem;
import riia.base.Severity;
import riia.indicator.returns.internal.CellFace.Tone;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** What became of the files that were imported last, under the matrix: each file, its problems by kind, each with its cell. */
final class ImportResults {

    /** More of one kind would only be scrolled past; the rest is counted. */
    private static final int SHOWN_PER_KIND = 100;

    private static final int[] WEIGHTS = {22, 14, 13, 16, 35};

    private final Panel panel;
    private final Tree tree;
    private final Inks inks;

    ImportResults(Composite parent, Inks inks, Runnable hide) {
        this.inks = inks;
        panel = new Panel(parent, inks, "What was imported", "results", hide);
        tree = new Tree(panel.control(), SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setData("testId", "results");
        tree.setHeaderVisible(true);
        Spoken.name(tree, "What was imported, with problems by kind");
        tree.setBackground(inks.colour(Role.BACKGROUND));
        tree.setForeground(inks.colour(Role.TEXT));
        tree.setLayoutData(Panel.whole());
        for (String heading : List.of("File, kind, place", "Figure", "Found", "Expected", "What happened, and what to do")) {
            column(heading);
        }
        tree.addListener(SWT.Resize, event -> share());
        tree.addListener(SWT.MouseMove, this::hint);
    }

    private void share() {
        int width = tree.getClientArea().width;
        int whole = Arrays.stream(WEIGHTS).sum();
        for (int i = 0; i < WEIGHTS.length; i++) {
            tree.getColumn(i).setWidth(Math.max(60, width * WEIGHTS[i] / whole));
        }
    }

    /** A narrow column cuts its text; all of it is in the tool tip. */
    private void hint(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        String text = null;
        for (int i = 0; item != null && i < WEIGHTS.length; i++) {
            if (item.getBounds(i).contains(event.x, event.y) && !item.getText(i).isEmpty()) {
                text = item.getText(i);
            }
        }
        if (!Objects.equals(text, tree.getToolTipText())) {
            tree.setToolTipText(text);
        }
    }

    private void column(String title) {
        TreeColumn column = new TreeColumn(tree, SWT.LEFT);
        column.setText(title);
        column.setResizable(true);
    }

    Composite control() {
        return panel.control();
    }

    void show(List<ImportedFile> files) {
        tree.removeAll();
        for (ImportedFile file : files) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setText(new String[] {file.file(), "", "", "", file.words()});
            item.setFont(inks.font(0, SWT.BOLD));
            item.setForeground(inks.colour(ink(file.tone())));
            file.problems().forEach(group -> group(item, group));
            item.setExpanded(true);
            for (TreeItem kind : item.getItems()) {
                kind.setExpanded(kind.getItemCount() <= SHOWN_PER_KIND / 2);
            }
        }
    }

    private static Role ink(Tone tone) {
        return switch (tone) {
            case GOOD -> Role.GOOD_TEXT;
            case WARN -> Role.WARN_TEXT;
            case BAD -> Role.BAD_TEXT;
            case INFO, NONE -> Role.INFO_TEXT;
        };
    }

    private void group(TreeItem parent, ProblemGroup group) {
        TreeItem item = new TreeItem(parent, SWT.NONE);
        item.setText(0, group.title());
        item.setForeground(inks.colour(group.severity() == Severity.ERROR ? Role.BAD_TEXT : Role.WARN_TEXT));
        for (Problem problem : group.problems().subList(0, Math.min(SHOWN_PER_KIND, group.problems().size()))) {
            new TreeItem(item, SWT.NONE).setText(new String[] {ProblemGroup.place(problem), ProblemGroup.figure(problem),
                problem.found(), problem.expected(), problem.message()});
        }
        int more = group.problems().size() - SHOWN_PER_KIND;
        if (more > 0) {
            new TreeItem(item, SWT.NONE).setText(0, "and " + more + " more of this kind");
        }
    }
}
