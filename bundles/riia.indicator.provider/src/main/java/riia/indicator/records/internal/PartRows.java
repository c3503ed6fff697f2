// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.List;
import java.util.function.Consumer;

import riia.indicator.RecordTable;

/**
 * All rows of one part of one return, packed.
 *
 * @param table as which they are read
 */
record PartRows(RecordTable table, List<byte[]> chunks) {

    /** Gives them, some at a time. */
    void each(Consumer<Rows> taker) {
        for (byte[] chunk : chunks) {
            taker.accept(new RowChunk(chunk).rows(table));
        }
    }
}
