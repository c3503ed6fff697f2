// SPDX-License-Identifier: Apache-2.0
package riia.report.xlsx.internal;

import java.util.List;

import org.dhatim.fastexcel.Worksheet;

import riia.base.colour.Tint;
import riia.report.document.Cell;
import riia.report.document.Document;
import riia.report.document.Table;
import riia.report.document.Table.Column;
import riia.report.document.Table.Line;

/** One table: the mark, the caption, the legend, headings that stay in sight, rows that can be filtered, and the footing below them. */
final class TableSheet {

    private static final int MARK = 0;
    private static final int CAPTION = 1;
    private static final int LEGEND = 2;
    private static final int GROUPS = 3;
    private static final int HEADINGS = 4;
    private static final int FIRST = 5;

    private final Worksheet sheet;
    private final Document document;
    private final Table table;
    private final Places places;

    TableSheet(Worksheet sheet, Document document, TableOnSheet one) {
        this.sheet = sheet;
        this.document = document;
        this.table = one.table();
        this.places = new Places(table);
    }

    void write() {
        Written.text(sheet, MARK, 0, String.join(" | ", document.mark().lines()));
        sheet.style(MARK, 0).bold().fontColor(FirstSheet.hex(Tint.BAD_TEXT)).set();
        Written.text(sheet, CAPTION, 0, table.caption());
        sheet.style(CAPTION, 0).bold().set();
        Written.text(sheet, LEGEND, 0, String.join("; ", table.legend()));
        headings();
        for (int i = 0; i < table.rows().size(); i++) {
            line(FIRST + i, table.rows().get(i));
        }
        int last = FIRST + table.rows().size() - 1;
        for (int i = 0; i < table.footing().size(); i++) {
            line(last + 1 + i, table.footing().get(i));
            sheet.range(last + 1 + i, 0, last + 1 + i, places.last()).style().bold().fillColor(FirstSheet.hex(Tint.RAISED)).set();
        }
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(HEADINGS, 0, last, places.last());
            new ShadeRules(sheet, table, places).write(FIRST, last);
        }
        sheet.freezePane(1, FIRST);
        sheet.repeatRows(MARK, HEADINGS);
        sheet.repeatCols(0);
    }

    private void headings() {
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            int at = places.of(i);
            double width = Widths.of(table, i);
            sheet.width(at, width);
            boolean first = i == 0 || !table.columns().get(i - 1).group().equals(column.group());
            if (first) {
                Written.text(sheet, GROUPS, at, column.group());
            }
            String words = column.unit().isEmpty() ? column.heading() : column.heading() + "\n" + column.unit();
            Written.text(sheet, HEADINGS, at, words);
            lines = Math.max(lines, Written.lines(words, width));
            if (places.signed(i)) {
                Written.text(sheet, HEADINGS, at + 1, "sign");
                sheet.width(at + 1, Widths.SIGN);
            }
        }
        sheet.range(GROUPS, 0, GROUPS, places.last()).style().italic().fontColor(FirstSheet.hex(Tint.QUIET_TEXT)).set();
        sheet.range(HEADINGS, 0, HEADINGS, places.last()).style().bold().wrapText(true).verticalAlignment("top")
                .fillColor(FirstSheet.hex(Tint.RAISED)).borderStyle("thin").borderColor(FirstSheet.hex(Tint.LINE)).set();
        Written.height(sheet, HEADINGS, lines);
    }

    private void line(int row, Line line) {
        List<Cell> cells = line.cells();
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            int at = places.of(i);
            Cell cell = cells.get(i);
            if (cell instanceof Cell.Figure figure) {
                sheet.value(row, at, figure.value());
                sheet.style(row, at).format(Numbers.format(figure.value())).verticalAlignment("top").set();
                if (places.signed(i)) {
                    Written.text(sheet, row, at + 1, figure.sign());
                    sheet.style(row, at + 1).horizontalAlignment("center").verticalAlignment("top").set();
                }
            } else {
                String words = Widths.words(cell);
                Written.text(sheet, row, at, words);
                boolean figures = table.columns().get(i).figures();
                boolean wraps = !figures && !(cell instanceof Cell.Sketch);
                sheet.style(row, at).horizontalAlignment(figures ? "right" : "left").verticalAlignment("top").wrapText(wraps).set();
                lines = !wraps ? lines : Math.max(lines, Written.lines(words, Widths.of(table, i)));
            }
        }
        Written.height(sheet, row, lines);
    }
}
