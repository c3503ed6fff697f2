// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Makes texts of cells and hands the same object out again for the same bytes. Returns repeat themselves: in a million cells
 * stand some ten thousand different texts, and readers that compare by identity first are spared the rest.
 */
final class Cells {

    private static final int SLOTS = 1 << 12;
    private static final int LONGEST = 64;

    private final byte[] bytes;
    private final String[] texts = new String[SLOTS];
    private final int[] starts = new int[SLOTS];
    private final int[] lengths = new int[SLOTS];

    Cells(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The text of the bytes between two borders of sound UTF-8, with any hash of these bytes. */
    String text(int from, int to, int hash) {
        int length = to - from;
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return decode(from, length);
        }
        int slot = (hash ^ hash >>> 12 ^ hash >>> 24) & SLOTS - 1;
        if (lengths[slot] == length && same(starts[slot], from, length)) {
            return texts[slot];
        }
        String text = decode(from, length);
        texts[slot] = text;
        starts[slot] = from;
        lengths[slot] = length;
        return text;
    }

    private String decode(int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    private boolean same(int known, int from, int length) {
        return Arrays.equals(bytes, known, known + length, bytes, from, from + length);
    }
}
