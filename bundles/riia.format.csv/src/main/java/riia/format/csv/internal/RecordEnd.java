// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

/** Finds where a record ends: at the first line end outside quotes. A quote counts as one only where a cell begins with it. */
final class RecordEnd {

    private final char delimiter;
    private final char quote;
    private int cells;

    /** @param quote {@link Dialect#NO_QUOTE} if cells are never quoted */
    RecordEnd(char delimiter, char quote) {
        this.delimiter = delimiter;
        this.quote = quote;
    }

    /** The position of the line end of the record that begins at a position; -1 if there is none before the last one. */
    int find(char[] text, int from, int to) {
        cells = 1;
        boolean begins = true;
        boolean open = false;
        for (int i = from; i < to; i++) {
            char one = text[i];
            if (open) {
                if (one == quote) {
                    open = i + 1 < to && text[i + 1] == quote;
                    i += open ? 1 : 0;
                }
            } else if (one == delimiter) {
                cells++;
                begins = true;
            } else if (one == '\n' || one == '\r') {
                return i;
            } else {
                open = begins && one == quote && quote != Dialect.NO_QUOTE;
                begins = false;
            }
        }
        return -1;
    }

    /** How many cells the record found last has. */
    int cells() {
        return cells;
    }
}
