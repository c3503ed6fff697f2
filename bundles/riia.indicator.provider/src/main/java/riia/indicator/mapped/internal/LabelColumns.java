// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.spi.Row;

/** Finds the columns that tell which indicator a row holds: ids, names, breakdowns and what the row's cells are. */
final class LabelColumns {

    private final SheetLook look;
    private final DatasetDefinition dataset;
    private final IndicatorText text;

    LabelColumns(SheetLook look, DatasetDefinition dataset) {
        this.look = look;
        this.dataset = dataset;
        this.text = new IndicatorText(dataset);
    }

    /** The columns from left to right; empty if no row names an indicator. */
    List<Integer> find() {
        List<Row> rows = look.rows.stream().filter(SheetLook::holdsNumber).toList();
        int main = look.most(i -> SheetLook.count(rows, row -> names(row, i)));
        if (main < 0) {
            return List.of();
        }
        List<Row> labelled = rows.stream().filter(row -> names(row, main)).toList();
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < look.width; i++) {
            int column = i;
            if (i == main || most(labelled, row -> names(row, column)) || filled(labelled, column, row -> part(row, main, column))
                    || filled(labelled, column, row -> IndicatorText.role(row.cell(column)).isPresent())) {
                columns.add(i);
            }
        }
        return columns;
    }

    private boolean names(Row row, int column) {
        String cell = row.cell(column);
        return !cell.isBlank() && cell.length() < 200 && text.read(List.of(cell)).isPresent();
    }

    /** Whether a cell is a breakdown of the row's indicator. */
    private boolean part(Row row, int main, int column) {
        return text.read(List.of(row.cell(main))).flatMap(meaning -> text.breakdown(meaning.indicator(), row.cell(column))).isPresent()
                || dataset.indicators().stream().anyMatch(Indicator::open) && row.cell(column).strip().equalsIgnoreCase(Indicator.TOTAL);
    }

    private static boolean most(List<Row> rows, Predicate<Row> what) {
        return SheetLook.count(rows, what) * 5 >= rows.size() * 4;
    }

    /** Whether it holds for most of the rows in which a cell is filled. */
    private static boolean filled(List<Row> rows, int column, Predicate<Row> what) {
        List<Row> filled = rows.stream().filter(row -> !row.cell(column).isBlank()).toList();
        return !filled.isEmpty() && most(filled, what);
    }

    /** The rows with figures whose labels tell one of them. */
    List<Row> told(List<Integer> columns) {
        LabelText labels = new LabelText(text);
        return look.rows.stream().filter(row -> labels.next(MappedRows.texts(row, columns)).isPresent() && SheetLook.holdsNumber(row)).toList();
    }
}
