// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

import riia.indicator.spi.Row;
import riia.indicator.spi.RowReader;
import riia.indicator.spi.UnreadableException;

/** Goes through the cells of one sheet once, row by row. Rows without any text are passed over; their numbers stay free. */
final class SheetRows {

    private static final int FEW = 32;

    private final Sheet sheet;
    private final MergedCells merged;
    private final CellText texts;
    private final Hidden hidden;
    private final Tally tally;
    private final RowReader rows;
    private final Refusals refusals;
    private final BitSet hiddenColumns = new BitSet();
    private String[] cells = new String[FEW];
    private int used = FEW;
    private int width;
    private int number;

    SheetRows(Sheet sheet, MergedCells merged, CellText texts, Hidden hidden, Tally tally, RowReader rows, Refusals refusals) {
        this.sheet = sheet;
        this.merged = merged;
        this.texts = texts;
        this.hidden = hidden;
        this.tally = tally;
        this.rows = rows;
        this.refusals = refusals;
    }

    void read(Xml xml) throws IOException, UnreadableException {
        boolean data = false;
        while (xml.tag()) {
            if (xml.starts("col") && xml.flag("hidden")) {
                hideColumns(xml);
            } else if (xml.starts("sheetData")) {
                data = true;
            } else if (xml.ends("sheetData")) {
                data = false;
            } else if (data && xml.starts("row")) {
                row(xml);
            }
        }
    }

    private void hideColumns(Xml xml) {
        int first = Numbers.whole(xml.attribute("min")).orElse(0);
        int last = Math.min(Numbers.whole(xml.attribute("max")).orElse(0), Limits.COLUMNS);
        if (first > 0 && first <= last) {
            hiddenColumns.set(first - 1, last);
        }
    }

    private void row(Xml xml) throws IOException, UnreadableException {
        String said = xml.attribute("r");
        int now = said.isEmpty() ? number + 1 : Numbers.whole(said).orElse(0);
        if (now <= number || now > Limits.ROWS) {
            throw refusals.of("row '" + shown(said) + "' after row " + number, "rows in order, at most " + Limits.ROWS, Refusals.SEND_AGAIN);
        }
        number = now;
        refusals.enter(number);
        boolean hiddenRow = xml.flag("hidden");
        Arrays.fill(cells, 0, used, "");
        width = 0;
        int column = -1;
        while (xml.tag() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = column(xml.attribute("r"), column);
                take(column, texts.read(xml, column));
            }
        }
        if (merged.width() > 0) {
            room(merged.width());
            width = Math.max(width, merged.fill(number, cells));
        }
        used = width;
        pass(hiddenRow);
    }

    private int column(String said, int before) throws UnreadableException {
        if (said.isEmpty() && before + 1 < Limits.COLUMNS) {
            return before + 1;
        }
        Optional<Reference> reference = Reference.of(said);
        if (reference.isEmpty() || reference.get().row() != number) {
            throw refusals.of("cell '" + shown(said) + "' in row " + number, "cells from A" + number + " to XFD" + number,
                    Refusals.SEND_AGAIN);
        }
        return reference.get().column();
    }

    private void take(int column, String text) throws UnreadableException {
        if (text.isEmpty() || hiddenColumns.get(column) && !hidden.cells()) {
            return;
        }
        if (text.equals(CellText.NO_VALUE)) {
            tally.noValue(sheet.name(), Reference.letters(column) + number);
        }
        room(column + 1);
        cells[column] = text;
        width = Math.max(width, column + 1);
    }

    private void room(int least) {
        if (cells.length < least) {
            int before = cells.length;
            cells = Arrays.copyOf(cells, Math.max(least, Math.min(2 * before, Limits.COLUMNS)));
            Arrays.fill(cells, before, cells.length, "");
        }
    }

    private void pass(boolean hiddenRow) throws UnreadableException {
        while (width > 0 && cells[width - 1].isEmpty()) {
            width--;
        }
        if (width == 0) {
            return;
        }
        tally.row(sheet.name(), hiddenRow, hiddenColumns, cells, width);
        if (tally.cells() > Limits.CELLS) {
            throw refusals.of("more than " + Limits.CELLS + " cells", "at most so many", "Divide the workbook, or send it as CSV.");
        }
        if (!hiddenRow || hidden.cells()) {
            rows.row(new Row(sheet.name(), number, Arrays.copyOf(cells, width)));
        }
    }

    /** Something that a file says, short enough to be shown. */
    static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }
}
