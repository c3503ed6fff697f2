// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.Arrays;

import riia.indicator.RecordTable;

/**
 * Some rows of one return in memory, column by column. A value is a number from 0: the position of a category's value, the day
 * since 1970-01-01 plus 2<sup>20</sup>, a whole number, pence; or {@link #ABSENT}. The column of the pseudonym has none of these.
 */
final class Rows {

    /** A cell that is empty. */
    static final long ABSENT = -1;
    /** Added to a day, so that it is never negative. */
    static final long DAY_ZERO = 1 << 20;
    private static final int START = 64;

    private final RecordTable table;
    private final long[][] values;
    private long[] highs = new long[START];
    private long[] lows = new long[START];
    private int size;

    Rows(RecordTable table) {
        this.table = table;
        this.values = new long[table.columns().size()][START];
    }

    RecordTable table() {
        return table;
    }

    int size() {
        return size;
    }

    void add(Pseudonym pseudonym, long[] row) {
        if (size == highs.length) {
            highs = Arrays.copyOf(highs, size * 2);
            lows = Arrays.copyOf(lows, size * 2);
            for (int i = 0; i < values.length; i++) {
                values[i] = Arrays.copyOf(values[i], size * 2);
            }
        }
        highs[size] = pseudonym.high();
        lows[size] = pseudonym.low();
        for (int i = 0; i < values.length; i++) {
            values[i][size] = row[i];
        }
        size++;
    }

    long value(int column, int row) {
        return values[column][row];
    }

    long high(int row) {
        return highs[row];
    }

    long low(int row) {
        return lows[row];
    }

    Pseudonym pseudonym(int row) {
        return new Pseudonym(highs[row], lows[row]);
    }
}
