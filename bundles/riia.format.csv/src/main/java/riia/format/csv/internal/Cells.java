// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

/**
 * Makes texts of cells and hands the same object out again for the same characters. Returns repeat themselves: in a million cells
 * stand some ten thousand different texts, and readers that compare by identity first are spared the rest.
 */
final class Cells {

    private static final int SLOTS = 1 << 12;
    private static final int LONGEST = 64;

    private final String[] texts = new String[SLOTS];

    /** The text between two borders, with any hash of its characters. */
    String text(char[] window, int from, int to, int hash) {
        int length = to - from;
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(window, from, length);
        }
        int slot = (hash ^ hash >>> 12 ^ hash >>> 24) & SLOTS - 1;
        String known = texts[slot];
        if (known != null && known.length() == length && same(known, window, from)) {
            return known;
        }
        String text = new String(window, from, length);
        texts[slot] = text;
        return text;
    }

    private static boolean same(String known, char[] window, int from) {
        for (int i = known.length() - 1; i >= 0; i--) {
            if (known.charAt(i) != window[from + i]) {
                return false;
            }
        }
        return true;
    }
}
