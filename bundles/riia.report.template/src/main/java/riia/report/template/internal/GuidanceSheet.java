// SPDX-License-Identifier: Apache-2.0
package riia.report.template.internal;

import java.util.List;

import org.dhatim.fastexcel.Worksheet;

import riia.base.Period;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;

/** What each figure means and how the sheet is filled in. */
final class GuidanceSheet {

    private static final int[] WIDTHS = {12, 30, 60, 22, 30, 28, 34, 14, 40, 26};

    /** Height of a line of text in points: not every program finds the height of wrapped text by itself. */
    private static final double LINE = 15;

    private final Worksheet sheet;
    private final DatasetDefinition dataset;

    GuidanceSheet(Worksheet sheet, DatasetDefinition dataset) {
        this.sheet = sheet;
        this.dataset = dataset;
    }

    void write(Period period) {
        Guide guide = new Guide(dataset);
        sheet.value(0, 0, dataset.name() + ", " + period.code() + " (" + period.start() + " to " + period.end() + ")");
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, "Version " + dataset.version() + " of the definition. " + dataset.source());
        int row = 3;
        for (String step : guide.steps()) {
            sheet.value(row++, 0, step);
        }
        int head = row + 1;
        Workbook.headings(sheet, head, Guide.HEADINGS);
        row = head + 1;
        for (Indicator one : dataset.indicators()) {
            List<String> cells = guide.row(one);
            int lines = 1;
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(row, i, cells.get(i));
                lines = Math.max(lines, cells.get(i).length() / (WIDTHS[i] - 2) + 1);
            }
            sheet.rowHeight(row++, Math.min(LINE * lines, Worksheet.MAX_ROW_HEIGHT));
        }
        sheet.range(head + 1, 0, row - 1, Guide.HEADINGS.size() - 1).style().wrapText(true).verticalAlignment("top").set();
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
    }
}
