// SPDX-License-Identifier: Apache-2.0
package riia.itest.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.junit.jupiter.api.Test;

/** NatTable opens a million rows, freezes and selects: its Eclipse Collections found each other without SPI Fly. */
class NatTableIT {

    private static final int ROWS = 1_000_000;

    @Test
    void a_million_rows_open_freeze_and_select() {
        try (OnScreen screen = new OnScreen()) {
            SelectionLayer selection = new SelectionLayer(new DataLayer(new Numbers()));
            ViewportLayer viewport = new ViewportLayer(selection);
            FreezeLayer freeze = new FreezeLayer(selection);
            CompositeFreezeLayer composite = new CompositeFreezeLayer(freeze, viewport, selection);
            NatTable table = new NatTable(screen.shell, composite);
            screen.open();
            table.doCommand(new FreezeColumnCommand(composite, 0));
            table.doCommand(new SelectCellCommand(selection, 1, 2, false, false));
            screen.settle();
            assertThat(selection.getRowCount()).isEqualTo(ROWS);
            assertThat(freeze.getColumnCount()).isEqualTo(1);
            assertThat(selection.getSelectedCellPositions()).hasSize(1);
            assertThat(table.getDataValueByPosition(1, 2)).isEqualTo(201);
        }
    }

    private record Numbers() implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return row * 100 + column;
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new IllegalStateException("These numbers are read only");
        }

        @Override
        public int getColumnCount() {
            return 4;
        }

        @Override
        public int getRowCount() {
            return ROWS;
        }
    }
}
