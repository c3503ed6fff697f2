// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.grid.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import riia.report.chart.Drawing;
import riia.report.document.Cell;
import riia.report.document.Cell.Shade;
import riia.report.document.Table.Column;
import riia.report.document.Table.Line;
import riia.report.pdf.page.internal.Letters;

/**
 * What a cell shows.
 *
 * @param sign beside the text, or below it in the footing
 * @param right whether it is set to the right
 */
record GridCell(String text, String sign, boolean below, boolean right, boolean quiet, Shade shade, Optional<Drawing> sketch) {

    /** The cells of a row, from the left. */
    static List<GridCell> of(Line line, List<Column> columns, boolean footing) {
        GridCell[] cells = new GridCell[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = of(line.cells().get(i), columns.get(i).figures(), footing);
        }
        return List.of(cells);
    }

    private static GridCell of(Cell cell, boolean figures, boolean footing) {
        if (cell instanceof Cell.Figure figure) {
            return new GridCell(shown(figure.value()), Letters.clean(figure.sign()), footing, true, false, figure.shade(), Optional.empty());
        } else if (cell instanceof Cell.Words words) {
            return plain(words.text(), figures, false);
        } else if (cell instanceof Cell.Marked marked) {
            return plain(marked.symbol(), figures, true);
        } else if (cell instanceof Cell.Sketch sketch) {
            return new GridCell("", "", false, false, false, Shade.NONE, Optional.of(sketch.drawing()));
        }
        return plain("", false, false);
    }

    /** What goes on of it on a further page: its text only. */
    GridCell continued() {
        return new GridCell(text, "", below, right, quiet, shade, Optional.empty());
    }

    private static GridCell plain(String text, boolean right, boolean quiet) {
        return new GridCell(Letters.clean(text), "", false, right, quiet, Shade.NONE, Optional.empty());
    }

    /** With commas between thousands and a true minus. */
    private static String shown(BigDecimal value) {
        return String.format(Locale.UK, "%,." + Math.max(0, value.scale()) + "f", value).replace('-', '\u2212');
    }
}
