// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

import riia.benchmark.IndicatorComparison;
import riia.indicator.Indicator.Polarity;

/** Gives the table's four regions what they show. */
final class RugGrid {

    private Optional<RugSheet> sheet = Optional.empty();

    /** What stands over a column. */
    record Heading(String id, String name, String unit, String direction, String sorted) {
    }

    /** What stands before a row. */
    record Name(String text, boolean comparator, boolean last) {
    }

    void show(RugSheet next) {
        sheet = Optional.of(next);
    }

    /** What a cell stands for, in the sheet that is shown. */
    Optional<RugSheet.Place> place(int column, int row) {
        return sheet.map(one -> one.place(column, row));
    }

    int columns() {
        return sheet.map(RugSheet::columns).orElse(0);
    }

    int rows() {
        return sheet.map(RugSheet::height).orElse(0);
    }

    IDataProvider cells() {
        return new ReadOnly(this::columns, this::rows, (column, row) -> sheet.orElseThrow().cell(column, row));
    }

    IDataProvider headings() {
        return new ReadOnly(this::columns, () -> 1, (column, row) -> heading(column));
    }

    IDataProvider names() {
        return new ReadOnly(() -> 1, this::rows, (column, row) -> new Name(sheet.orElseThrow().rowName(row),
                row < RugSheet.PINNED, row == RugSheet.PINNED - 1));
    }

    IDataProvider corner() {
        return new ReadOnly(() -> 1, () -> 1, (column, row) -> sheet.map(one -> one.rows().size() + " authorities").orElse(""));
    }

    private Heading heading(int column) {
        RugSheet shown = sheet.orElseThrow();
        IndicatorComparison one = shown.indicator(column);
        String sorted = shown.order().column() != column ? "" : shown.order().descending() ? "\u2193" : "\u2191";
        String direction = one.polarity() == Polarity.NEUTRAL ? "\u25CB" : one.polarity() == Polarity.LOW ? "\u25BC" : "\u25B2";
        return new Heading(one.indicator().id(), one.heading(), one.measure().unit() + (one.measure().assumed() ? " *" : ""),
                direction, sorted);
    }

    /** All that a heading means, in a sentence. */
    String hint(int column) {
        IndicatorComparison one = sheet.orElseThrow().indicator(column);
        return one.indicator().id() + " " + one.heading() + ", " + one.measure().unit()
                + (one.measure().assumed() ? " (assumed denominator)" : "") + "\n" + RugWords.polarity(one.polarity());
    }

    /** All that a cell means, in a sentence. */
    String sentence(int column, int row) {
        RugSheet shown = sheet.orElseThrow();
        IndicatorComparison one = shown.indicator(column);
        RugCell cell = shown.cell(column, row);
        String sign = cell.sign().isEmpty() ? "" : one.polarity() == Polarity.NEUTRAL ? ", quarter " + cell.sign() : ", band " + cell.sign();
        return shown.rowName(row) + ", " + one.indicator().id() + " " + one.heading() + ": " + cell.text() + sign;
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
