// SPDX-License-Identifier: Apache-2.0
package riia.report.xlsx.internal;

import org.dhatim.fastexcel.Worksheet;

/** Text in cells: always a text, never a formula, and only what a workbook may hold. */
final class Written {

    /** The most that a cell holds. */
    private static final int LONGEST = 32_767;

    /** Height of a line in points: not every program finds the height of wrapped text by itself. */
    private static final double LINE = 14.5;

    private Written() {
    }

    static void text(Worksheet sheet, int row, int column, String text) {
        String allowed = text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ");
        if (!allowed.isEmpty()) {
            sheet.value(row, column, allowed.length() <= LONGEST ? allowed : allowed.substring(0, LONGEST - 1) + "\u2026");
        }
    }

    /** How many lines a text takes in a column so many characters wide. */
    static int lines(String text, double width) {
        return text.lines().mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / Math.max(1, width - 1)))).sum();
    }

    static void height(Worksheet sheet, int row, int lines) {
        sheet.rowHeight(row, Math.min(Math.max(1, lines) * LINE, Worksheet.MAX_ROW_HEIGHT));
    }
}
