// SPDX-License-Identifier: Apache-2.0
package riia.report.template.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

import riia.base.Period;
import riia.indicator.DatasetDefinition;

/** A template as a workbook: the sheet to fill in, what the figures mean, and the lists that cells are held against. */
final class Workbook {

    static final String RETURN = "Return";
    static final String GUIDANCE = "Guidance";
    static final String LISTS = "Lists";

    private static final String GREY = "EDEDED";
    private static final String HEADING = "1F4E79";

    private Workbook() {
    }

    static void write(OutputStream out, DatasetDefinition dataset, Period period, List<Line> lines) throws IOException {
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "RIIA workbench", "1.0")) {
            workbook.properties().setTitle(dataset.name() + ", " + period.code());
            Worksheet sheet = workbook.newWorksheet(RETURN);
            Worksheet guidance = workbook.newWorksheet(GUIDANCE);
            Worksheet words = workbook.newWorksheet(LISTS);
            ListsSheet lists = new ListsSheet(words, dataset);
            new ReturnSheet(sheet, lists).write(lines);
            new GuidanceSheet(guidance, dataset).write(period);
            lists.write();
            for (Worksheet one : List.of(sheet, guidance, words)) {
                one.protect(Guide.PASSWORD);
                one.footer(dataset.name() + ", " + period.code() + ", version " + dataset.version(), Position.LEFT);
                one.footer("&P of &N", Position.RIGHT);
                one.finish();
            }
        }
    }

    /** A row of headings that stays in sight and is printed on each page. */
    static void headings(Worksheet sheet, int row, List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(row, i, headings.get(i));
        }
        sheet.range(row, 0, row, headings.size() - 1).style().bold().fontColor("FFFFFF").fillColor(HEADING).verticalAlignment("center")
                .wrapText(true).set();
        sheet.rowHeight(row, 32);
        sheet.freezePane(0, row + 1);
        sheet.repeatRows(row);
        landscape(sheet);
    }

    /** As wide as a page and as long as it needs. */
    private static void landscape(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** What is not to be changed. */
    static void fixed(Worksheet sheet, int top, int left, int bottom, int right) {
        sheet.range(top, left, bottom, right).style().fillColor(GREY).set();
    }
}
