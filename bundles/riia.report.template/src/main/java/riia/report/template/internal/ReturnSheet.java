// SPDX-License-Identifier: Apache-2.0
package riia.report.template.internal;

import java.util.List;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

import riia.indicator.Indicator;

/** The sheet to fill in: the standard layout, in which only figures, notes and parts that the sender names can be typed. */
final class ReturnSheet {

    private static final int[] WIDTHS = {11, 20, 15, 12, 10, 12, 18, 10, 26, 12, 10, 30, 14, 13, 40};
    private static final int NOTE = Line.COLUMNS.size() - 1;

    private final Worksheet sheet;
    private final ListsSheet lists;

    ReturnSheet(Worksheet sheet, ListsSheet lists) {
        this.sheet = sheet;
        this.lists = lists;
    }

    void write(List<Line> lines) {
        Workbook.headings(sheet, 0, Line.COLUMNS);
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        for (int i = 0; i < lines.size(); i++) {
            line(i + 1, lines.get(i));
        }
        Workbook.fixed(sheet, 1, 0, lines.size(), Line.BREAKDOWN - 1);
        for (int from = 0; from < lines.size(); ) {
            int to = from;
            while (to + 1 < lines.size() && alike(lines.get(from), lines.get(to + 1))) {
                to++;
            }
            run(from + 1, to + 1, lines.get(from));
            from = to + 1;
        }
    }

    private void line(int row, Line line) {
        List<String> cells = line.cells();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9') && i != Line.BREAKDOWN) {
                sheet.value(row, i, Long.parseLong(cell));
            } else if (!cell.isEmpty()) {
                sheet.value(row, i, cell);
            }
        }
        if (line.breakdown().equals(Indicator.TOTAL)) {
            sheet.comment(row, Line.INDICATOR, Guide.hint(line.indicator()));
        }
    }

    /** Rows in a run are protected and held against the same rule. */
    private static boolean alike(Line one, Line other) {
        return one.open() == other.open() && one.indicator().collects() == other.indicator().collects()
                && (one.indicator().words().isEmpty() ? other.indicator().words().isEmpty() : one.indicator().equals(other.indicator()));
    }

    private void run(int top, int bottom, Line line) {
        if (line.open()) {
            sheet.range(top, Line.BREAKDOWN, bottom, Line.BREAKDOWN).style().protectionOption(ProtectionOption.LOCKED, false).set();
        } else {
            Workbook.fixed(sheet, top, Line.BREAKDOWN, bottom, Line.BREAKDOWN);
        }
        sheet.range(top, Line.NUMBER, bottom, NOTE).style().protectionOption(ProtectionOption.LOCKED, false).borderStyle("thin")
                .borderColor("BFBFBF").set();
        rule(sheet.range(top, Line.NUMBER, bottom, Line.NUMBER), line.indicator());
    }

    private void rule(Range cells, Indicator indicator) {
        String cell = "M" + (cells.getTop() + 1);
        switch (indicator.collects()) {
            case COUNT -> formula(cells, "AND(ISNUMBER(" + cell + ")," + cell + ">=0," + cell + "=INT(" + cell + "))", cell,
                    "A whole number of 0 or more, or a marker from the sheet " + Workbook.LISTS + ".");
            case MONEY, MEAN -> formula(cells, "AND(ISNUMBER(" + cell + ")," + cell + ">=0)", cell,
                    "A number of 0 or more, or a marker from the sheet " + Workbook.LISTS + ".");
            case SUPPLIED, DECIMAL -> formula(cells, "ISNUMBER(" + cell + ")", cell, "A number, or a marker from the sheet " + Workbook.LISTS + ".");
            case TEXT -> {
                if (!indicator.words().isEmpty()) {
                    cells.validateWithList(lists.answers(indicator)).allowBlank(true).errorStyle(DataValidationErrorStyle.STOP).errorTitle("Not in the list")
                            .error("One of the answers for " + indicator.id() + ", or a marker.").showErrorMessage(true);
                }
            }
            case RANGE -> { }
        }
    }

    private void formula(Range cells, String good, String cell, String message) {
        cells.validateWithFormula("OR(" + good + ",COUNTIF(" + lists.markers() + "," + cell + ")>0)").allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP).errorTitle("Not a figure").error(message).showErrorMessage(true);
    }
}
