// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.indicator.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import riia.base.AreaCode;
import riia.benchmark.choice.internal.PlainTable;
import riia.benchmark.indicator.internal.FigureTable.Line;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** Draws the table of an indicator; a click on a heading sorts, Return or a double click looks at the authority. */
final class FigureGrid {

    private static final int MOST = 230;

    private final Table table;
    private final Inks inks;
    private FigureTable shown = new FigureTable(List.of(), List.of(), List.of());
    private Optional<AreaCode> subject = Optional.empty();
    private int sorted = -1;
    private boolean ascending;

    FigureGrid(Composite parent, Inks inks, Consumer<AreaCode> choose) {
        this.inks = inks;
        table = PlainTable.in(parent, inks, SWT.FULL_SELECTION | SWT.BORDER, "indicator-table");
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Spoken.name(table, "Figures of the authorities; Return looks at one");
        table.addListener(SWT.DefaultSelection, event -> {
            if (((TableItem) event.item).getData() instanceof AreaCode code) {
                choose.accept(code);
            }
        });
    }

    void show(FigureTable next, AreaCode looked) {
        shown = next;
        subject = Optional.of(looked);
        if (table.getColumnCount() != next.headings().size()) {
            columns();
        }
        for (int i = 0; i < next.headings().size(); i++) {
            table.getColumn(i).setText(next.headings().get(i));
        }
        fill();
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.min(MOST, column.getWidth()));
        }
    }

    private void columns() {
        for (int i = 0; i < shown.headings().size(); i++) {
            boolean words = i == 0 || i == shown.headings().size() - 1;
            TableColumn column = new TableColumn(table, words ? SWT.LEFT : SWT.RIGHT);
            column.setToolTipText("Sort by this column");
            int at = i;
            column.addListener(SWT.Selection, event -> sort(at));
        }
    }

    private void sort(int column) {
        ascending = sorted == column ? !ascending : column == 0;
        sorted = column;
        table.setSortColumn(table.getColumn(column));
        table.setSortDirection(ascending ? SWT.UP : SWT.DOWN);
        fill();
    }

    private void fill() {
        table.setRedraw(false);
        table.removeAll();
        ordered().forEach(line -> item(line, Role.TEXT));
        shown.footing().forEach(line -> item(line, Role.QUIET_TEXT));
        table.setRedraw(true);
    }

    /** What has no size goes last in either order. */
    private List<Line> ordered() {
        List<Line> lines = new ArrayList<>(shown.lines());
        if (sorted >= 0) {
            Comparator<Line> bySize = Comparator.comparing(line -> line.sizes().get(sorted));
            Comparator<Line> byWords = Comparator.comparing(line -> line.cells().get(sorted));
            boolean figures = lines.stream().anyMatch(line -> !line.sizes().get(sorted).isNaN());
            Comparator<Line> order = figures ? bySize : byWords;
            lines.sort(Comparator.comparing((Line line) -> figures && line.sizes().get(sorted).isNaN())
                    .thenComparing(ascending ? order : order.reversed()));
        }
        return lines;
    }

    private void item(Line line, Role role) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(line.cells().toArray(String[]::new));
        item.setForeground(inks.colour(role));
        line.authority().ifPresent(item::setData);
        if (line.authority().isPresent() && line.authority().equals(subject)) {
            item.setFont(inks.font(0, SWT.BOLD));
        }
    }
}
