// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezePositionCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeRowCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import riia.benchmark.facts.internal.CellHint;
import riia.benchmark.rug.internal.RugSheet.Place;
import riia.benchmark.rug.internal.RugSheet.Spot;
import riia.workbench.Inks;
import riia.workbench.Look.Role;
import riia.workbench.Spoken;

/** The rug as a table: names, headings and the rows of comparators stay while it scrolls. */
final class RugTable {

    private final RugLayers layers;
    private final NatTable table;
    private final Deeds deeds;
    private Optional<RugSheet> sheet = Optional.empty();
    private ColumnWidths widths = ColumnWidths.of("");

    /** What the user does in the table, and what it must know of the figures. */
    interface Deeds {
        void sort(String column);

        void selected();

        void open();

        void openFully(Spot at);

        void openLine(int row);

        void widened(ColumnWidths widths);

        String hint(Spot at);
    }

    RugTable(Composite parent, Inks inks, Deeds deeds) {
        this.deeds = deeds;
        layers = new RugLayers(new RugGrid(() -> sheet), this::widened);
        table = new NatTable(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, layers.all(), false);
        table.setData("testId", "rug-table");
        table.setBackground(inks.colour(Role.BACKGROUND));
        table.setConfigRegistry(new ConfigRegistry());
        table.addConfiguration(new RugStyle(inks, body(), () -> sheet.map(RugSheet::order).orElse(RugOrder.AS_THEY_COME)));
        table.addConfiguration(new RugKeys(new RugKeys.Strokes(this::sortAt, this::sortSelected, deeds::open, () -> selectedCell().ifPresent(deeds::openFully),
                this::openName)));
        table.configure();
        layers.selection().addLayerListener(event -> {
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
        Spoken.name(table, () -> selectedCell().map(this::sentence).orElse("Tartan rug"));
    }

    private RugStyle.Body body() {
        return new RugStyle.Body() {
            @Override
            public boolean isSelected(int column, int row) {
                return layers.selection().isCellPositionSelected(column, row);
            }

            @Override
            public int pinned() {
                return sheet.map(RugSheet::pinned).orElse(0);
            }
        };
    }

    NatTable control() {
        return table;
    }

    /**
     * Shows a rug; the selection stays on its figure, or is cleared if that is not in it.
     *
     * @param frozen key of the last column that stays while the others scroll; empty for none
     */
    void show(RugSheet next, ColumnWidths wanted, String frozen) {
        Optional<Place> before = selectedCell().flatMap(at -> sheet.map(one -> one.place(at.column(), at.row())));
        table.setToolTipText(null);
        table.doCommand(new UnFreezeGridCommand());
        sheet = Optional.of(next);
        widths = wanted;
        layers.arrange(next, wanted);
        layers.selection().clear(false);
        table.refresh();
        freeze(next, frozen);
        before.flatMap(next::find).ifPresentOrElse(this::select, () -> layers.viewport().setOriginX(
                next.mode() == Mode.OVER_TIME ? layers.viewport().getStartXOfColumnPosition(next.columns() - 1) : 0));
        if (table.isFocusControl()) {
            selectFirst();
        }
    }

    private void freeze(RugSheet next, String frozen) {
        int column = next.find(new Place(frozen, next.height() == 0 ? "" : next.line(0).key())).map(Spot::column).orElse(-1);
        int row = next.height() > next.pinned() ? next.pinned() - 1 : -1;
        CompositeFreezeLayer body = layers.body();
        if (column >= 0 && row >= 0) {
            table.doCommand(new FreezePositionCommand(body, column, row, false, true, true));
        } else if (column >= 0) {
            table.doCommand(new FreezeColumnCommand(body, column));
        } else if (row >= 0) {
            table.doCommand(new FreezeRowCommand(body, row));
        }
    }

    private void selectFirst() {
        if (selectedCell().isEmpty() && layers.grid().columns() > 0 && layers.grid().rows() > 0) {
            select(new Spot(first(), 0));
        }
    }

    /** Through time the newest is on the right. */
    private int first() {
        return sheet.filter(one -> one.mode() == Mode.OVER_TIME).map(one -> one.columns() - 1).orElse(0);
    }

    /** Selects a cell and brings it into sight. */
    void select(Spot at) {
        SelectCellCommand command = new SelectCellCommand(layers.selection(), at.column(), at.row(), false, false);
        command.setForcingEntireCellIntoViewport(true);
        table.doCommand(command);
    }

    /** Less room must not hide the cell whose details are shown. */
    private void reveal() {
        if (!table.isDisposed()) {
            selectedCell().ifPresent(at -> layers.viewport().moveCellPositionIntoViewport(at.column(), at.row()));
        }
    }

    private void widened(int column, int width) {
        if (sheet.isPresent()) {
            String key = column < 0 ? ColumnWidths.names(sheet.get().mode()) : sheet.get().heading(column).key();
            widths = widths.with(key, width);
            deeds.widened(widths);
        }
    }

    /** Makes the column of the selected cell wider, or narrower by a negative number of pixels. */
    void widen(int by) {
        selectedCell().ifPresent(at -> layers.widen(at.column(), by));
    }

    private void sortAt(int x) {
        int column = table.getColumnIndexByPosition(table.getColumnPositionByX(x));
        if (column >= 0) {
            sheet.ifPresent(one -> deeds.sort(one.heading(column).key()));
        }
    }

    private void sortSelected() {
        selectedCell().ifPresent(at -> sheet.ifPresent(one -> deeds.sort(one.heading(at.column()).key())));
    }

    private void openName(int y) {
        int row = table.getRowIndexByPosition(table.getRowPositionByY(y));
        if (row >= 0) {
            deeds.openLine(row);
        }
    }

    /** The cell of the body under the pointer. */
    private Optional<Spot> at(Event event) {
        int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
        int row = table.getRowIndexByPosition(table.getRowPositionByY(event.y));
        return event.x < layers.namesWidth() || event.y < layers.headingsHeight() || column < 0 || row < 0 ? Optional.empty()
                : Optional.of(new Spot(column, row));
    }

    private void hint(Event event) {
        String text = at(event).map(deeds::hint).or(() -> heading(event)).orElse(null);
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private Optional<String> heading(Event event) {
        int column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
        return event.y >= layers.headingsHeight() || event.x < layers.namesWidth() || column < 0 ? Optional.empty()
                : sheet.map(one -> one.heading(column).hint());
    }

    private String sentence(Spot at) {
        return sheet.flatMap(one -> one.figure(at.column(), at.row()).map(figure -> CellHint.sentence(figure, one.cell(at.column(), at.row()).text())))
                .orElse("");
    }

    /** The cell that has the cursor. */
    Optional<Spot> selectedCell() {
        PositionCoordinate anchor = layers.selection().getSelectionAnchor();
        return anchor.getColumnPosition() < 0 || anchor.getRowPosition() < 0 || anchor.getColumnPosition() >= layers.grid().columns()
                || anchor.getRowPosition() >= layers.grid().rows() ? Optional.empty()
                        : Optional.of(new Spot(anchor.getColumnPosition(), anchor.getRowPosition()));
    }

    /** The rows in which something is selected, from above. */
    List<Integer> selectedRows() {
        return Arrays.stream(selected().getSelectedCellPositions()).map(PositionCoordinate::getRowPosition).distinct().sorted().toList();
    }

    /** The columns in which something is selected, from the left. */
    List<Integer> selectedColumns() {
        return Arrays.stream(selected().getSelectedCellPositions()).map(PositionCoordinate::getColumnPosition).distinct().sorted().toList();
    }

    private SelectionLayer selected() {
        return layers.selection();
    }
}
