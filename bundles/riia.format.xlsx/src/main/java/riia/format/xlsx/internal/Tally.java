// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts over all sheets what a reader of the workbook would want to be told. */
final class Tally {

    private static final class HiddenParts {

        private int rows;
        private final BitSet columns = new BitSet();
    }

    private final Map<String, HiddenParts> hidden = new LinkedHashMap<>();
    private String firstWithoutValue = "";
    private int withoutValue;
    private long cells;

    void row(String sheet, boolean hiddenRow, BitSet hiddenColumns, String[] row, int width) {
        cells += width;
        int column = hiddenColumns.nextSetBit(0);
        if (hiddenRow || column >= 0 && column < width) {
            HiddenParts parts = hidden.computeIfAbsent(sheet, name -> new HiddenParts());
            parts.rows += hiddenRow ? 1 : 0;
            for (; column >= 0 && column < width; column = hiddenColumns.nextSetBit(column + 1)) {
                parts.columns.set(column, parts.columns.get(column) || !row[column].isEmpty());
            }
        }
    }

    void noValue(String sheet, String cell) {
        if (withoutValue++ == 0) {
            firstWithoutValue = "sheet '" + sheet + "', cell " + cell;
        }
    }

    /** Cells up to the last one of each row. */
    long cells() {
        return cells;
    }

    int withoutValue() {
        return withoutValue;
    }

    String firstWithoutValue() {
        return firstWithoutValue;
    }

    /** Such as {@code 2 hidden rows and 1 hidden column of sheet 'Q2'}, for each sheet that has any. */
    List<String> hidden() {
        List<String> each = new ArrayList<>();
        hidden.forEach((sheet, parts) -> {
            String rows = number(parts.rows, "hidden row");
            String columns = number(parts.columns.cardinality(), "hidden column");
            String both = rows + (rows.isEmpty() || columns.isEmpty() ? "" : " and ") + columns;
            if (!both.isEmpty()) {
                each.add(both + " of sheet '" + sheet + "'");
            }
        });
        return each;
    }

    private static String number(int count, String thing) {
        return count == 0 ? "" : count + " " + thing + (count == 1 ? "" : "s");
    }
}
