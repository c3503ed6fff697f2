// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.authority.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** Rows of words under headings, each of which opens something. */
final class FigureTable {

    private static final int WIDEST = 300;
    private static final int AIR = 8;

    private final Table table;
    private final Inks inks;
    private List<String> headings = List.of();

    FigureTable(Composite parent, Inks inks, String name, String opens, String testId, Consumer<Integer> open) {
        this.inks = inks;
        table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setBackground(inks.colour(Role.BACKGROUND));
        table.setForeground(inks.colour(Role.TEXT));
        table.setLinesVisible(true);
        table.setData("testId", testId);
        table.setToolTipText(opens + " (Enter or double-click)");
        Spoken.name(table, name);
        table.addListener(SWT.DefaultSelection, event -> open.accept(table.getSelectionIndex()));
    }

    /** Tells which row was selected. */
    void selected(Consumer<Integer> row) {
        table.addListener(SWT.Selection, event -> row.accept(table.getSelectionIndex()));
    }

    Table control() {
        return table;
    }

    /** @param numbers which headings stand over numbers */
    void head(List<String> words, Set<Integer> numbers) {
        if (headings.equals(words)) {
            return;
        }
        for (TableColumn one : table.getColumns()) {
            one.dispose();
        }
        headings = words;
        table.setHeaderVisible(words.stream().anyMatch(one -> !one.isEmpty()));
        for (int i = 0; i < words.size(); i++) {
            new TableColumn(table, numbers.contains(i) ? SWT.RIGHT : SWT.LEFT).setText(words.get(i));
        }
    }

    /** Replaces the rows; the selection stays where it was. */
    void show(List<List<String>> rows) {
        int selected = table.getSelectionIndex();
        table.setRedraw(false);
        table.removeAll();
        for (List<String> row : rows) {
            new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new));
        }
        pack();
        if (selected >= 0) {
            table.setSelection(Math.min(selected, rows.size() - 1));
        }
        table.setRedraw(true);
    }

    private void pack() {
        for (TableColumn one : table.getColumns()) {
            one.pack();
            one.setWidth(Math.min(WIDEST, one.getWidth() + AIR));
        }
    }

    /** Figures, their standing shaded besides being named. */
    void showFigures(List<FigureLine> lines) {
        show(lines.stream().map(FigureLine::cells).toList());
        for (int i = 0; i < lines.size(); i++) {
            TableItem item = table.getItem(i);
            lines.get(i).shade().ifPresent(role -> {
                item.setBackground(FigureLine.STANDING, inks.colour(role));
                item.setForeground(FigureLine.STANDING, inks.colour(Role.SHADE_TEXT));
            });
            if (lines.get(i).signal()) {
                item.setFont(inks.font(0, SWT.BOLD));
            }
        }
        pack();
    }

    /** Takes as much height as its rows need. */
    void fit() {
        GridData data = (GridData) table.getLayoutData();
        data.heightHint = table.getItemHeight() * Math.max(1, table.getItemCount())
                + (table.getHeaderVisible() ? table.getHeaderHeight() : 0);
    }
}
