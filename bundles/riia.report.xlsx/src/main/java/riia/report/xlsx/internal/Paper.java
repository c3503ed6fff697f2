// SPDX-License-Identifier: Apache-2.0
package riia.report.xlsx.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

import riia.report.document.Document;

/** How sheets print: on A4 on its side, as wide as a page, with the mark in the header and footer of each. */
final class Paper {

    /** Headers and footers hold 255 characters in all; longer lines stand in the first row, which is printed on each page too. */
    private static final int LONGEST_LINE = 60;

    private Paper() {
    }

    static void set(Worksheet sheet, Document document) {
        List<String> mark = document.mark().lines();
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.header(mark.stream().filter(line -> line.length() <= LONGEST_LINE).map(Paper::plain).limit(3).collect(Collectors.joining(" | ")),
                Position.LEFT);
        sheet.footer(plain(document.title().substring(0, Math.min(document.title().length(), 2 * LONGEST_LINE))), Position.LEFT);
        sheet.footer("&P of &N", Position.RIGHT);
    }

    /** The ampersand begins a code there. */
    private static String plain(String line) {
        return line.replace("&", "&&");
    }
}
