// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.util.Optional;

/**
 * A cell's address.
 *
 * @param row from 1
 * @param column from 0
 */
record Reference(int row, int column) {

    /** An address such as {@code B12}; empty if it lies beyond XFD1048576 or is none. */
    static Optional<Reference> of(String text) {
        int column = 0;
        int row = 0;
        int at = 0;
        for (; at < text.length() && letter(text.charAt(at)); at++) {
            column = column * 26 + Character.toUpperCase(text.charAt(at)) - 'A' + 1;
            if (column > Limits.COLUMNS) {
                return Optional.empty();
            }
        }
        for (; at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
            row = row * 10 + text.charAt(at) - '0';
            if (row > Limits.ROWS) {
                return Optional.empty();
            }
        }
        return at < text.length() || row == 0 || column == 0 ? Optional.empty() : Optional.of(new Reference(row, column - 1));
    }

    private static boolean letter(char one) {
        return one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z';
    }

    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
