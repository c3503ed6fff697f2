// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

/**
 * How wide text is, without a font at hand: widths of classes of characters in parts of the size, taken from the wider of the common
 * sans-serif fonts (DejaVu Sans), so that text in another is rather narrower.
 */
final class Widths {

    private static final String NARROW = "ijl.,:;'|!I()[] ftr/-";
    private static final String WIDE = "mwMW@%\u2014\u2026";
    private static final double BOLD = 1.1;

    private Widths() {
    }

    /** Width of a line of text. */
    static double of(String text, double size, boolean bold) {
        double sum = text.codePoints().mapToDouble(Widths::of).sum();
        return sum * size * (bold ? BOLD : 1);
    }

    private static double of(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return 0.39;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.98;
        }
        return Character.isUpperCase(character) ? 0.71 : Character.isDigit(character) ? 0.64 : 0.61;
    }

    /** The text, cut short with an ellipsis where it is wider than there is room. */
    static String fitted(String text, double size, boolean bold, double room) {
        if (of(text, size, bold) <= room) {
            return text;
        }
        int length = text.length() - 1;
        while (length > 0 && of(text.substring(0, length).strip() + "\u2026", size, bold) > room) {
            length--;
        }
        return length == 0 ? "" : text.substring(0, length).strip() + "\u2026";
    }
}
