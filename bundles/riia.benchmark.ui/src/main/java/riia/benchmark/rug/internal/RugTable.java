// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeRowCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.MoveCellSelectionCommandHandler;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** The rug as a table: names, headings and the rows of region and England stay while it scrolls. */
final class RugTable {

    private static final int NAME = 184;
    private static final int CELL = 92;
    private static final int ROW = 27;
    private static final int HEADER = 112;

    private final RugGrid grid = new RugGrid();
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final CompositeFreezeLayer body;
    private final NatTable table;
    private final Deeds deeds;

    /** What the user does in the table. */
    interface Deeds {
        void sort(int column);

        void selected();

        void open();
    }

    RugTable(Composite parent, Inks inks, Deeds deeds) {
        this.deeds = deeds;
        DataLayer data = new DataLayer(grid.cells(), CELL, ROW);
        selection = new SelectionLayer(data, false);
        selection.unregisterCommandHandler(CopyDataToClipboardCommand.class);
        selection.registerCommandHandler(new MoveCellSelectionCommandHandler(selection));
        viewport = new ViewportLayer(selection);
        body = new CompositeFreezeLayer(new FreezeLayer(selection), viewport, selection);
        ColumnHeaderLayer columns = new ColumnHeaderLayer(new DataLayer(grid.headings(), CELL, HEADER), body, selection, false);
        RowHeaderLayer rows = new RowHeaderLayer(new DataLayer(grid.names(), NAME, ROW), body, selection, false);
        CornerLayer corner = new CornerLayer(new DataLayer(grid.corner()), rows, columns);
        table = new NatTable(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, new GridLayer(body, columns, rows, corner, false), false);
        table.setData("testId", "rug-table");
        table.setBackground(inks.colour(Role.BACKGROUND));
        table.setConfigRegistry(new ConfigRegistry());
        table.addConfiguration(new RugStyle(inks, this::isSelected));
        table.addConfiguration(new RugKeys(this::sortAt, this::sortSelected, deeds::open));
        table.configure();
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                deeds.selected();
                table.getAccessible().setFocus(ACC.CHILDID_SELF);
            }
        });
        table.addListener(SWT.MouseMove, this::hint);
        table.addListener(SWT.MouseExit, event -> table.setToolTipText(null));
        table.addListener(SWT.KeyDown, event -> table.setToolTipText(null));
        table.addListener(SWT.FocusIn, event -> selectFirst());
        table.addListener(SWT.Resize, event -> table.getDisplay().asyncExec(this::reveal));
        Spoken.name(table, () -> selectedCell().map(at -> grid.sentence(at.x, at.y)).orElse("Tartan rug, authorities by indicators"));
    }

    NatTable control() {
        return table;
    }

    /** Shows a rug; the selection stays on its authority and indicator, or is cleared if they are not in it. */
    void show(RugSheet sheet) {
        Optional<RugSheet.Place> before = selectedCell().flatMap(at -> grid.place(at.x, at.y));
        table.setToolTipText(null);
        grid.show(sheet);
        table.doCommand(new UnFreezeGridCommand());
        selection.clear(false);
        table.refresh();
        if (sheet.height() > RugSheet.PINNED) {
            table.doCommand(new FreezeRowCommand(body, RugSheet.PINNED - 1));
        }
        before.flatMap(sheet::find).ifPresent(at -> select(at.x, at.y));
        if (table.isFocusControl()) {
            selectFirst();
        }
    }

    private void selectFirst() {
        if (selectedCell().isEmpty() && grid.columns() > 0) {
            select(0, 0);
        }
    }

    /** Selects a cell and brings it into sight. */
    void select(int column, int row) {
        SelectCellCommand command = new SelectCellCommand(selection, column, row, false, false);
        command.setForcingEntireCellIntoViewport(true);
        table.doCommand(command);
    }

    /** Less room must not hide the cell whose details are shown. */
    private void reveal() {
        if (!table.isDisposed()) {
            selectedCell().ifPresent(at -> viewport.moveCellPositionIntoViewport(at.x, at.y));
        }
    }

    private void sortAt(int x) {
        int position = table.getColumnPositionByX(x);
        int column = table.getColumnIndexByPosition(position);
        if (column >= 0) {
            deeds.sort(column);
        }
    }

    private void sortSelected() {
        selectedCell().ifPresent(at -> deeds.sort(at.x));
    }

    private void hint(Event event) {
        int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
        int row = table.getRowIndexByPosition(table.getRowPositionByY(event.y));
        String text = event.x < NAME || column < 0 ? null : event.y < HEADER ? grid.hint(column) : row < 0 ? null : grid.sentence(column, row);
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private boolean isSelected(int column, int row) {
        return selection.isCellPositionSelected(column, row);
    }

    /** The cell that has the cursor: x is its indicator, y its row. */
    Optional<Point> selectedCell() {
        PositionCoordinate anchor = selection.getSelectionAnchor();
        return anchor.getColumnPosition() < 0 || anchor.getRowPosition() < 0 || anchor.getColumnPosition() >= grid.columns()
                || anchor.getRowPosition() >= grid.rows() ? Optional.empty()
                        : Optional.of(new Point(anchor.getColumnPosition(), anchor.getRowPosition()));
    }

    /** The rows in which something is selected, from above. */
    List<Integer> selectedRows() {
        return Arrays.stream(selection.getSelectedCellPositions()).map(PositionCoordinate::getRowPosition).distinct().sorted().toList();
    }

    /** The columns in which something is selected, from the left. */
    List<Integer> selectedColumns() {
        return Arrays.stream(selection.getSelectedCellPositions()).map(PositionCoordinate::getColumnPosition).distinct().sorted().toList();
    }
}
