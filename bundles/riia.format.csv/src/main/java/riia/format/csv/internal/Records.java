// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.io.IOException;
import java.util.Arrays;

import riia.base.Place;
import riia.indicator.spi.Row;
import riia.indicator.spi.RowReader;

/** Goes through the characters of a file once, record by record. */
final class Records {

    private static final byte ORDINARY = 0;
    private static final byte BORDER = 1;
    private static final byte LINE_END = 2;
    private static final byte QUOTE = 3;
    private static final int KINDS = 128;
    private static final int TORN = -2;

    private final String file;
    private final Text text;
    private final Dialect dialect;
    private final RowReader rows;
    private final BadBytes bad;
    private final Faults faults;
    private final byte[] kinds = new byte[KINDS];
    private final Cells texts = new Cells();
    private final QuotedRecords quoted;
    private String[] cells = new String[32];
    private String[] header = {};
    private int number;

    Records(Text text, Dialect dialect, BadBytes bad, RowReader rows, Faults faults) {
        this.file = faults.file();
        this.text = text;
        this.dialect = dialect;
        this.bad = bad;
        this.rows = rows;
        this.faults = faults;
        this.quoted = new QuotedRecords(text, dialect, this, faults);
        kinds['\n'] = LINE_END;
        kinds['\r'] = LINE_END;
        if (dialect.quote() != Dialect.NO_QUOTE) {
            kinds[dialect.quote()] = QUOTE;
        }
        if (dialect.delimiter() < KINDS) {
            kinds[dialect.delimiter()] = BORDER;
        }
    }

    void read() throws IOException {
        int at = dialect.start();
        while (at >= 0 && (at < text.end() || !text.last())) {
            int next = at == text.end() ? TORN : record(at);
            if (next == TORN) {
                if (!text.more(at)) {
                    faults.add("torn-row", place(), "a row of more than " + Text.LONGEST + " characters", "a line end",
                            "Row " + (number + 1) + " has no end. The file is no table, or it is damaged; export it again.");
                    return;
                }
                next = 0;
            }
            at = next;
        }
    }

    /** Takes the record that begins at a position and says where the next one begins; {@link #TORN} if the window ends before. */
    private int record(int from) throws IOException {
        char[] window = text.window();
        int end = text.end();
        int count = 0;
        int cell = from;
        int hash = 0;
        for (int i = from; i < end; i++) {
            char one = window[i];
            byte kind = one < KINDS ? kinds[one] : ORDINARY;
            if (kind == ORDINARY) {
                hash = 31 * hash + one;
            } else if (kind == QUOTE) {
                return quoted.take(from);
            } else {
                if (kind == LINE_END && one == '\r' && i + 1 == end && !text.last()) {
                    return TORN;
                }
                add(count++, texts.text(window, cell, i, hash));
                cell = i + 1;
                hash = 0;
                if (kind == LINE_END) {
                    emit(Arrays.copyOf(cells, count));
                    return behind(i);
                }
            }
        }
        if (!text.last()) {
            return TORN;
        }
        add(count++, texts.text(window, cell, end, hash));
        emit(Arrays.copyOf(cells, count));
        return end;
    }

    private void add(int index, String cell) {
        if (index == cells.length) {
            cells = Arrays.copyOf(cells, index * 2);
        }
        cells[index] = cell;
    }

    /** The position behind a line end, of one character or two. */
    int behind(int lineEnd) throws IOException {
        int at = lineEnd;
        if (at + 1 >= text.end() && !text.last()) {
            text.more(at);
            at = 0;
        }
        char[] window = text.window();
        boolean pair = at + 1 < text.end() && window[at] == '\r' && window[at + 1] == '\n';
        return Math.min(text.end(), pair ? at + 2 : at + 1);
    }

    /** Passes the next row on. */
    void emit(String[] row) {
        bad.report(row, this);
        number++;
        if (number == 1) {
            header = row;
        }
        rows.row(new Row("", number, row));
    }

    /** A cell of the row that is being read, by its heading, or by its letter where it has none. */
    Place place(int column) {
        boolean named = number > 0 && column < header.length && !header[column].isBlank();
        return Place.cell(file, number + 1, named ? header[column].strip() : letter(column));
    }

    /** The row that is being read. */
    Place place() {
        return Place.row(file, number + 1);
    }

    private static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
