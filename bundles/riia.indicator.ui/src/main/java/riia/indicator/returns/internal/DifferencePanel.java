// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import riia.indicator.Submission;
import riia.indicator.returns.internal.Comparison.Change;
import riia.indicator.returns.internal.Comparison.Row;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** Two versions of a return, cell by cell; what differs is marked by a sign and a colour. */
final class DifferencePanel {

    private static final List<String> HEADINGS = List.of("", "Indicator", "Breakdown", "Cell", "Before", "Now", "Change", "Authority's note");
    private static final int[] WEIGHTS = {4, 26, 13, 11, 10, 10, 9, 17};
    private static final int BEFORE = 4;
    private static final int AFTER = 5;

    private final Panel panel;
    private final Combo later;
    private final Combo earlier;
    private final Button all;
    private final Table table;
    private final Inks inks;
    private Optional<Comparison> shown = Optional.empty();

    /** @param compare told which two versions the user wants to see: the later, and against which */
    DifferencePanel(Composite parent, Inks inks, BiConsumer<Submission, Submission> compare, Runnable hide) {
        this.inks = inks;
        panel = new Panel(parent, inks, "What differs", "difference", hide);
        later = combo("Version looked at", "difference-later");
        earlier = combo("Version it is compared with", "difference-earlier");
        all = new Button(panel.tools(), SWT.CHECK);
        all.setText("All cells");
        all.setToolTipText("Show the cells that are the same, too");
        all.setForeground(inks.colour(Role.TEXT));
        all.setData("testId", "difference-all");
        all.addListener(SWT.Selection, event -> fill());
        for (Combo one : List.of(later, earlier)) {
            one.addListener(SWT.Selection, event -> shown.ifPresent(now -> compare.accept(now.versions().get(later.getSelectionIndex()),
                    now.versions().get(earlier.getSelectionIndex()))));
        }
        table = new Table(panel.control(), SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setData("testId", "difference");
        table.setBackground(inks.colour(Role.BACKGROUND));
        table.setForeground(inks.colour(Role.TEXT));
        table.setLayoutData(Panel.whole());
        Spoken.name(table, () -> shown.map(one -> "Differences of " + one.title() + ". " + one.summary()).orElse("Differences"));
        for (int i = 0; i < WEIGHTS.length; i++) {
            TableColumn column = new TableColumn(table, i >= BEFORE && i <= AFTER + 1 ? SWT.RIGHT : SWT.LEFT);
            column.setText(HEADINGS.get(i));
        }
        SharedWidth.among(table, WEIGHTS);
    }

    private Combo combo(String name, String testId) {
        Combo combo = new Combo(panel.tools(), SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(name);
        combo.setData("testId", testId);
        Spoken.name(combo, name);
        return combo;
    }

    Composite control() {
        return panel.control();
    }

    void focus() {
        table.setFocus();
    }

    void show(Comparison comparison) {
        shown = Optional.of(comparison);
        String[] labels = comparison.versions().stream().map(one -> "v" + one.version() + " " + one.status().label()).toArray(String[]::new);
        later.setItems(labels);
        earlier.setItems(labels);
        later.select(comparison.versions().indexOf(comparison.later()));
        comparison.earlier().ifPresentOrElse(one -> earlier.select(comparison.versions().indexOf(one)), earlier::deselectAll);
        panel.title(comparison.heading());
        fill();
    }

    private void fill() {
        table.removeAll();
        shown.map(one -> all.getSelection() ? one.rows() : one.changed()).orElse(List.of()).forEach(this::add);
    }

    private void add(Row row) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(row.cells().toArray(String[]::new));
        if (row.change() == Change.SAME) {
            item.setForeground(inks.colour(Role.QUIET_TEXT));
            return;
        }
        boolean lost = row.change() == Change.GONE;
        for (int column : new int[] {0, lost ? BEFORE : AFTER}) {
            item.setBackground(column, inks.colour(lost ? Role.WARN : Role.INFO));
            item.setForeground(column, inks.colour(lost ? Role.WARN_TEXT : Role.INFO_TEXT));
        }
    }
}
