// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.ArrayList;
import java.util.List;

import riia.indicator.RecordTable;
import riia.indicator.keeping.internal.RecordDraft;

/** The rows of one return while its file is read: the last ones open, those before packed. */
final class GatheredReturn {

    private final RecordTable table;
    private final List<byte[]> chunks = new ArrayList<>();
    private final RowFingerprint fingerprint = new RowFingerprint();
    private final PairIndex seen = new PairIndex();
    private final int first;
    private Rows open;
    private int last;
    private int size;

    /** @param first the row of the file where it begins */
    GatheredReturn(RecordTable table, int first) {
        this.table = table;
        this.first = first;
        this.open = new Rows(table);
    }

    /** Adds a row, unless there is the same already. */
    boolean add(int row, Pseudonym pseudonym, long[] values) {
        last = row;
        fingerprint.add(pseudonym, values);
        if (seen.number(fingerprint.lastHigh(), fingerprint.lastLow()) < size) {
            return false;
        }
        open.add(pseudonym, values);
        size++;
        return true;
    }

    int open() {
        return open.size();
    }

    /** Packs the open rows, and says by how many bytes the chunks grew. */
    long pack() {
        if (open.size() == 0) {
            return 0;
        }
        byte[] chunk = RowChunk.pack(open);
        chunks.add(chunk);
        open = new Rows(table);
        return chunk.length;
    }

    List<byte[]> chunks() {
        return chunks;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    int size() {
        return size;
    }

    RecordDraft draft(boolean synthetic) {
        return new RecordDraft(synthetic, size, fingerprint.hexadecimal(), chunks);
    }
}
