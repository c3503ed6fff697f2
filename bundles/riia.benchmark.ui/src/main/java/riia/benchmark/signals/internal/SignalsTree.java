// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.signals.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import riia.benchmark.signals.internal.SignalsPage.Section;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** The signals as a list in sections, by theme, indicator and name. */
final class SignalsTree {

    private static final int WHO = 0;
    private static final int WORDS = 2;
    private static final int INDICATOR = 206;
    private static final int WIDEST = 440;

    private final Tree tree;
    private final Inks inks;
    private final Consumer<Optional<SignalLine>> selected;
    private final TreeColumn region;

    /**
     * @param selected gets the line that has the cursor, nothing on a heading
     * @param opened is told of a double click or Enter on a line
     */
    SignalsTree(Composite parent, Inks inks, Consumer<Optional<SignalLine>> selected, Runnable opened) {
        this.inks = inks;
        this.selected = selected;
        tree = new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setData("testId", "signals-tree");
        tree.setHeaderVisible(true);
        tree.setBackground(inks.colour(Role.BACKGROUND));
        tree.setForeground(inks.colour(Role.TEXT));
        Spoken.name(tree, "Signals, by theme, indicator and name");
        column("Indicator", INDICATOR, SWT.LEFT);
        column("Authority", 176, SWT.LEFT);
        column("Signal", 80, SWT.LEFT);
        column("Value", 66, SWT.RIGHT);
        region = column("Region", 64, SWT.RIGHT);
        column("England", 68, SWT.RIGHT);
        column("Explanation", 100, SWT.LEFT);
        tree.addListener(SWT.Resize, event -> spread());
        tree.addListener(SWT.Selection, event -> selected.accept(line()));
        tree.addListener(SWT.DefaultSelection, event -> line().ifPresent(line -> opened.run()));
    }

    private TreeColumn column(String title, int width, int style) {
        TreeColumn column = new TreeColumn(tree, style);
        column.setText(title);
        column.setWidth(width);
        return column;
    }

    /** What room the other columns leave is the indicators'. */
    private void spread() {
        int others = Arrays.stream(tree.getColumns()).skip(1).mapToInt(TreeColumn::getWidth).sum();
        int room = Math.max(INDICATOR, Math.min(WIDEST, tree.getClientArea().width - others));
        if (tree.getColumn(WHO).getWidth() != room) {
            tree.getColumn(WHO).setWidth(room);
        }
    }

    Tree control() {
        return tree;
    }

    /** The line that has the cursor. */
    Optional<SignalLine> line() {
        TreeItem[] chosen = tree.getSelection();
        return chosen.length == 0 || !(chosen[0].getData() instanceof SignalLine line) ? Optional.empty() : Optional.of(line);
    }

    /** Shows sections; the cursor stays on its line, or goes to the first. */
    void show(List<Section> sections, String regionName) {
        Optional<String> before = line().map(SignalLine::key);
        region.setToolTipText(regionName);
        tree.setRedraw(false);
        try {
            tree.removeAll();
            sections.forEach(this::section);
        } finally {
            tree.setRedraw(true);
        }
        before.flatMap(this::find).or(this::first).ifPresent(tree::setSelection);
        if (before.isEmpty() && tree.getItemCount() > 0) {
            tree.setTopItem(tree.getItem(0));
        }
        selected.accept(line());
    }

    private void section(Section section) {
        TreeItem heading = new TreeItem(tree, SWT.NONE);
        heading.setText(WHO, section.title());
        heading.setFont(inks.font(0, SWT.BOLD));
        heading.setForeground(inks.colour(Role.ACCENT));
        if (section.lines().isEmpty()) {
            TreeItem none = new TreeItem(heading, SWT.NONE);
            none.setText(WHO, section.none());
            none.setForeground(inks.colour(Role.QUIET_TEXT));
        }
        for (SignalLine line : section.lines()) {
            TreeItem item = new TreeItem(heading, SWT.NONE);
            item.setData(line);
            item.setText(new String[] {line.indicator(), line.who(), line.signal(), line.value(), line.region(), line.england(),
                    line.explanation()});
            item.setFont(WORDS, inks.font(0, SWT.BOLD));
        }
        heading.setExpanded(true);
    }

    private Optional<TreeItem> find(String key) {
        for (TreeItem heading : tree.getItems()) {
            for (TreeItem item : heading.getItems()) {
                if (item.getData() instanceof SignalLine line && line.key().equals(key)) {
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<TreeItem> first() {
        for (TreeItem heading : tree.getItems()) {
            if (heading.getItem(0).getData() != null) {
                return Optional.of(heading.getItem(0));
            }
        }
        return Optional.empty();
    }
}
