// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.util.Arrays;

import riia.base.Place;
import riia.indicator.spi.Row;
import riia.indicator.spi.RowReader;

/** Goes through the bytes of a file once, record by record. */
final class Records {

    private static final byte ORDINARY = 0;
    private static final byte BORDER = 1;
    private static final byte LINE_END = 2;
    private static final byte QUOTE = 3;
    private static final byte HIGH = 4;

    private final byte[] bytes;
    private final int start;
    private final RowReader rows;
    private final Faults faults;
    private final byte[] kinds = new byte[256];
    private final Cells texts;
    private final QuotedRecords quoted;
    private String[] cells = new String[32];
    private String[] header = {};
    private int number;

    Records(byte[] bytes, int start, byte delimiter, RowReader rows, Faults faults) {
        this.bytes = bytes;
        this.start = start;
        this.rows = rows;
        this.faults = faults;
        this.texts = new Cells(bytes);
        this.quoted = new QuotedRecords(bytes, delimiter, this, faults);
        Arrays.fill(kinds, 128, 256, HIGH);
        kinds[delimiter] = BORDER;
        kinds['\n'] = LINE_END;
        kinds['\r'] = LINE_END;
        kinds['"'] = QUOTE;
    }

    void read() {
        int at = start;
        while (at < bytes.length) {
            at = record(at);
        }
    }

    /** Takes the record that begins at a byte and says where the next one begins. */
    private int record(int from) {
        int count = 0;
        int cell = from;
        int hash = 0;
        boolean high = false;
        for (int i = from; i < bytes.length; i++) {
            byte one = bytes[i];
            byte kind = kinds[one & 0xFF];
            if (kind == ORDINARY) {
                hash = 31 * hash + one;
            } else if (kind == HIGH) {
                hash = 31 * hash + one;
                high = true;
            } else if (kind == QUOTE) {
                return quoted.take(from);
            } else {
                add(count++, cell, i, hash);
                cell = i + 1;
                hash = 0;
                if (kind == LINE_END) {
                    end(from, i, count, high);
                    return one == '\r' && cell < bytes.length && bytes[cell] == '\n' ? cell + 1 : cell;
                }
            }
        }
        add(count++, cell, bytes.length, hash);
        end(from, bytes.length, count, high);
        return bytes.length;
    }

    private void add(int index, int from, int to, int hash) {
        if (index == cells.length) {
            cells = Arrays.copyOf(cells, index * 2);
        }
        cells[index] = texts.text(from, to, hash);
    }

    private void end(int from, int to, int count, boolean high) {
        if (high) {
            reportBad(from, to);
        }
        emit(Arrays.copyOf(cells, count));
    }

    private void reportBad(int from, int to) {
        int index = 0;
        int cell = from;
        for (int i = from; i <= to; i++) {
            if (i == to || kinds[bytes[i] & 0xFF] == BORDER) {
                int bad = Encoding.firstBad(bytes, cell, i);
                if (bad >= 0) {
                    Encoding.report(faults, place(index), bytes, bad);
                }
                index++;
                cell = i + 1;
            }
        }
    }

    /** Passes the next row on. */
    void emit(String[] row) {
        number++;
        if (number == 1) {
            header = row;
        }
        rows.row(new Row("", number, row));
    }

    /** A cell of the row that is being read, by its heading, or by its letter where it has none. */
    Place place(int column) {
        boolean named = number > 0 && column < header.length && !header[column].isBlank();
        return Place.cell(faults.file(), number + 1, named ? header[column].strip() : letter(column));
    }

    /** The row that is being read. */
    Place place() {
        return Place.row(faults.file(), number + 1);
    }

    private static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
