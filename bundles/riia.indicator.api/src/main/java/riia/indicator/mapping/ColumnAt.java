// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

/**
 * A column of a sheet. With both parts the heading decides and the letter settles which of several alike is meant.
 *
 * @param letter as a spreadsheet names it, {@code A} to {@code XFD}; may be empty
 * @param heading as the header rows say, those of several rows joined by {@code " / "}; may be empty; capitals, blanks and footnote
 *        digits make no difference
 */
public record ColumnAt(String letter, String heading) {

    /** How the headings of several rows are joined. */
    public static final String OVER = " / ";

    public ColumnAt {
        if (letter.isEmpty() && heading.isBlank()) {
            throw new IllegalArgumentException("A column has a letter or a heading");
        }
        if (!letter.matches("[A-Z]{0,3}")) {
            throw new IllegalArgumentException("'" + letter + "' is no letter of a column; expected A to XFD");
        }
    }

    /** A column without a heading that matters. */
    public static ColumnAt letter(String letter) {
        return new ColumnAt(letter, "");
    }

    /** A column wherever its heading stands. */
    public static ColumnAt heading(String heading) {
        return new ColumnAt("", heading);
    }

    /** The letter of a position from 0. */
    public static String letterOf(int position) {
        int rest = position + 1;
        StringBuilder letters = new StringBuilder();
        while (rest > 0) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
            rest = (rest - 1) / 26;
        }
        return letters.toString();
    }

    /** The position from 0 that the letter says, or -1 without a letter. */
    public int position() {
        return positionOf(letter);
    }

    /** The position from 0 of letters {@code A} to {@code ZZZ}; -1 of none. */
    static int positionOf(String letters) {
        int position = 0;
        for (int i = 0; i < letters.length(); i++) {
            position = position * 26 + letters.charAt(i) - 'A' + 1;
        }
        return position - 1;
    }
}
