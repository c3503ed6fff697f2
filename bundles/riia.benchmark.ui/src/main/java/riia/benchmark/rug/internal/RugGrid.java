// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Gives the table's four regions what they show. */
final class RugGrid {

    private final Supplier<Optional<RugSheet>> shown;

    RugGrid(Supplier<Optional<RugSheet>> shown) {
        this.shown = shown;
    }

    private RugSheet sheet() {
        return shown.get().orElseThrow();
    }

    int columns() {
        return shown.get().map(RugSheet::columns).orElse(0);
    }

    int rows() {
        return shown.get().map(RugSheet::height).orElse(0);
    }

    IDataProvider cells() {
        return new ReadOnly(this::columns, this::rows, (column, row) -> sheet().cell(column, row));
    }

    IDataProvider headings() {
        return new ReadOnly(this::columns, () -> 1, (column, row) -> sheet().heading(column));
    }

    IDataProvider names() {
        return new ReadOnly(() -> 1, this::rows, (column, row) -> sheet().line(row));
    }

    IDataProvider corner() {
        return new ReadOnly(() -> 1, () -> 1, (column, row) -> shown.get().map(RugGrid::counted).orElse(""));
    }

    private static String counted(RugSheet sheet) {
        int rows = sheet.compared();
        return rows + (sheet.mode() != Mode.OVER_TIME ? rows == 1 ? " authority" : " authorities" : rows == 1 ? " indicator" : " indicators");
    }

    /** Data that is looked at. */
    private record ReadOnly(IntSupplier columns, IntSupplier rows, BiFunction<Integer, Integer, Object> value) implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return value.apply(column, row);
        }

        @Override
        public void setDataValue(int column, int row, Object newValue) {
            throw new UnsupportedOperationException("A rug is looked at, not written to");
        }

        @Override
        public int getColumnCount() {
            return columns.getAsInt();
        }

        @Override
        public int getRowCount() {
            return rows.getAsInt();
        }
    }
}
