// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.function.BiConsumer;

import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.command.ColumnResizeCommand;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.MoveCellSelectionCommandHandler;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** NatTable's layers under the rug, and the sizes of its rows and columns. */
final class RugLayers {

    private static final int CELL = 92;
    private static final int PERIOD = 98;
    private static final int ROW = 27;
    private static final int HEADING = 112;
    private static final int LOW_HEADING = 30;

    private final RugGrid grid;
    private final BiConsumer<Integer, Integer> widened;
    private final DataLayer cells;
    private final DataLayer headings;
    private final DataLayer names;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final CompositeFreezeLayer body;
    private final GridLayer all;
    private boolean arranging;

    /** @param widened gets the position of a column, -1 for that of names, and its new width, when the user has changed it */
    RugLayers(RugGrid grid, BiConsumer<Integer, Integer> widened) {
        this.grid = grid;
        this.widened = widened;
        cells = new DataLayer(grid.cells(), CELL, ROW);
        headings = new DataLayer(grid.headings(), CELL, HEADING);
        names = new DataLayer(grid.names(), nameWidth(Mode.AUTHORITIES), ROW);
        selection = new SelectionLayer(cells, false);
        selection.unregisterCommandHandler(CopyDataToClipboardCommand.class);
        selection.registerCommandHandler(new MoveCellSelectionCommandHandler(selection));
        viewport = new ViewportLayer(selection);
        body = new CompositeFreezeLayer(new FreezeLayer(selection), viewport, selection);
        ColumnHeaderLayer columns = new ColumnHeaderLayer(headings, body, selection, false);
        RowHeaderLayer rows = new RowHeaderLayer(names, body, selection, false);
        all = new GridLayer(body, columns, rows, new CornerLayer(new DataLayer(grid.corner()), rows, columns), false);
        cells.addLayerListener(event -> {
            if (event instanceof ColumnResizeEvent resized) {
                resized.getColumnPositionRanges().forEach(range -> tell(range.start, cells.getColumnWidthByPosition(range.start)));
            }
        });
        names.addLayerListener(event -> {
            if (event instanceof ColumnResizeEvent) {
                tell(-1, namesWidth());
            }
        });
    }

    private void tell(int column, int width) {
        if (!arranging) {
            widened.accept(column, width);
        }
    }

    /** Gives rows and columns their sizes for a sheet. */
    void arrange(RugSheet sheet, ColumnWidths widths) {
        boolean time = sheet.mode() == Mode.OVER_TIME;
        arranging = true;
        try {
            cells.resetColumnWidthConfiguration(false);
            for (int column = 0; column < sheet.columns(); column++) {
                int width = widths.of(sheet.heading(column).key(), time ? PERIOD : CELL);
                if (width != CELL) {
                    cells.setColumnWidthByPosition(column, width, false);
                }
            }
            names.setColumnWidthByPosition(0, widths.of(ColumnWidths.names(sheet.mode()), nameWidth(sheet.mode())), false);
            headings.setRowHeightByPosition(0, time ? LOW_HEADING : HEADING, false);
        } finally {
            arranging = false;
        }
    }

    private static int nameWidth(Mode mode) {
        return switch (mode) {
            case AUTHORITIES -> 184;
            case NEIGHBOURS -> 250;
            case OVER_TIME -> 340;
        };
    }

    void widen(int column, int by) {
        int width = Math.max(ROW, cells.getColumnWidthByPosition(column) + by);
        cells.doCommand(new ColumnResizeCommand(cells, column, width));
    }

    RugGrid grid() {
        return grid;
    }

    GridLayer all() {
        return all;
    }

    SelectionLayer selection() {
        return selection;
    }

    ViewportLayer viewport() {
        return viewport;
    }

    CompositeFreezeLayer body() {
        return body;
    }

    int namesWidth() {
        return names.getColumnWidthByPosition(0);
    }

    int headingsHeight() {
        return headings.getRowHeightByPosition(0);
    }
}
