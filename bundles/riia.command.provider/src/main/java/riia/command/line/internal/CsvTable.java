// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import java.io.IOException;
import java.io.Writer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import riia.command.Table;

/** RFC 4180 with a header row and line feeds; an absent value is empty. */
final class CsvTable {

    private static final CSVFormat FORM = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CsvTable() {
    }

    @SuppressWarnings("resource") // the target stays open: it is the caller's
    static void write(Table table, Writer target) throws IOException {
        CSVPrinter printer = new CSVPrinter(target, FORM);
        printer.printRecord(table.columns());
        for (var row : table.rows()) {
            printer.printRecord(row);
        }
        printer.flush();
    }
}
