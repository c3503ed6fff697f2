// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import riia.indicator.Indicator;
import riia.indicator.declared.internal.InstalledFiles;
import riia.testkit.figures.QuarterOfReturns;
import riia.testkit.figures.QuarterOfReturns.Sender;
import riia.testkit.figures.QuarterOfReturns.Told;

/** One quarter of the East Midlands, written as files of every shape. */
final class QuarterFiles {

    final QuarterOfReturns quarter;
    private final Map<String, String> names = InstalledFiles.dataset("riia").indicators().stream().collect(Collectors.toMap(Indicator::id, Indicator::name));

    QuarterFiles() throws IOException {
        quarter = new QuarterOfReturns(InstalledFiles.sample("england").open(), "202526", 2, "East Midlands");
    }

    byte[] standard() {
        return quarter.standard().stream().map(row -> String.join(",", row)).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    /** Semicolons, Windows-1252, thousands with commas, carriage returns, a pound sign and an accent in a note. */
    byte[] european() {
        List<List<String>> rows = quarter.standard();
        UnaryOperator<String> thousands = cell -> cell.matches("\\d{4}") && !cell.equals("2025") ? cell.charAt(0) + "," + cell.substring(1) : cell;
        return rows.stream().map(row -> row.get(0).equals("time_period") ? String.join(";", row)
                : String.join(";", row.subList(0, 12)) + ";" + thousands.apply(row.get(12)) + ";" + thousands.apply(row.get(13)) + ";\u00a3, caf\u00e9")
                .collect(Collectors.joining("\r\n")).getBytes(Charset.forName("windows-1252"));
    }

    /** A title merged over all columns, two merged rows of headings, footnote digits, a total, footnotes; a sheet of guidance before it. */
    byte[] wide() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("Guidance").value(0, 0, "Fill in the next sheet.");
            Worksheet sheet = book.newWorksheet("Return");
            sheet.value(0, 0, "East Midlands quarterly return, Q2 2025/26");
            sheet.value(2, 0, "Code");
            sheet.range(2, 0, 3, 0).merge();
            sheet.value(2, 1, "Authority");
            sheet.range(2, 1, 3, 1).merge();
            int column = 2;
            for (String key : quarter.keys()) {
                Told like = quarter.told(quarter.senders().get(0), key);
                sheet.value(2, column, like.indicator() + " - " + names.get(like.indicator()) + (key.contains(":") ? ": " + like.breakdown() : "") + "\u00b9");
                sheet.value(3, column, "Number");
                if (!like.denominator().isEmpty()) {
                    sheet.range(2, column, 2, column + 1).merge();
                    sheet.value(3, ++column, "Denominator");
                }
                column++;
            }
            sheet.range(0, 0, 0, column - 1).merge();
            int row = 5;
            for (Sender sender : quarter.senders()) {
                sheet.value(row, 0, Integer.parseInt(sender.code()));
                sheet.value(row, 1, sender.name() + "1");
                figures(sheet, row++, quarter.of(sender));
            }
            sheet.value(row + 1, 1, "East Midlands total");
            sheet.value(row + 1, 2, 99);
            sheet.value(row + 3, 0, "1. Provisional; see the guidance of 2024.");
        }
        return out.toByteArray();
    }

    private static void figures(Worksheet sheet, int row, Iterable<Told> figures) {
        int column = 2;
        for (Told told : figures) {
            sheet.value(row, column++, Long.parseLong(told.number()));
            if (!told.denominator().isEmpty()) {
                sheet.value(row, column++, told.denominator()); // a number stored as text
            }
        }
    }

    /** A sheet for each authority: indicators down, quarters across under their merged year, number and denominator below each quarter. */
    byte[] matrix() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            for (Sender sender : quarter.senders()) {
                Worksheet sheet = book.newWorksheet(sender.name());
                sheet.value(0, 0, "Quarterly indicators");
                sheet.value(2, 2, "2025-26");
                sheet.range(2, 2, 2, 5).merge();
                sheet.value(3, 0, "No.");
                sheet.value(3, 1, "Indicator");
                for (int i = 0; i < 2; i++) {
                    sheet.value(3, 2 + 2 * i, i == 0 ? "Jul-Sep 2025" : "Oct-Dec 2025");
                    sheet.range(3, 2 + 2 * i, 3, 3 + 2 * i).merge();
                    sheet.value(4, 2 + 2 * i, "Number");
                    sheet.value(4, 3 + 2 * i, "Denominator");
                }
                int row = 5;
                for (Told told : quarter.of(sender)) {
                    boolean part = !told.breakdown().equals("Total");
                    sheet.value(row, 0, part ? "" : told.indicator());
                    sheet.value(row, 1, part ? told.breakdown() : names.get(told.indicator()));
                    sheet.value(row, 2, Long.parseLong(told.number()));
                    if (!told.denominator().isEmpty()) {
                        sheet.value(row, 3, Long.parseLong(told.denominator()));
                    }
                    row++;
                }
                sheet.value(row + 1, 1, "Figures of the quarter to come are empty.");
            }
        }
        return out.toByteArray();
    }
}
