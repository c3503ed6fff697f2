// SPDX-License-Identifier: Apache-2.0
package riia.report.xlsx.internal;

import riia.report.document.Cell;
import riia.report.document.Table;
import riia.report.document.Table.Line;

/** How wide columns are, in characters. */
final class Widths {

    static final int SIGN = 5;

    private static final int FIGURES = 10;
    private static final int SKETCH = 28;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 46;

    private Widths() {
    }

    static double of(Table table, int column) {
        if (table.columns().get(column).figures()) {
            return FIGURES;
        }
        if (table.rows().stream().anyMatch(line -> line.cells().get(column) instanceof Cell.Sketch)) {
            return SKETCH;
        }
        int longest = table.columns().get(column).heading().length();
        for (Line line : table.rows()) {
            longest = Math.max(longest, words(line.cells().get(column)).length());
        }
        return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
    }

    /** What a cell says that holds no figure. */
    static String words(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.text();
        }
        if (cell instanceof Cell.Marked marked) {
            return marked.symbol();
        }
        return cell instanceof Cell.Sketch sketch ? sketch.drawing().words() : "";
    }
}
