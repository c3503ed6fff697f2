// SPDX-License-Identifier: Apache-2.0
package riia.report.xlsx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.osgi.service.component.annotations.Component;

import riia.report.document.Document;
import riia.report.spi.DocumentFormat;

/** A workbook: what the document says on the first sheet, each table on one of its own. */
@Component
public final class XlsxFormat implements DocumentFormat {

    private static final double FONT_SIZE = 11;

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public String name() {
        return "Workbook";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        List<TableOnSheet> tables = TableOnSheet.of(document);
        try (Workbook workbook = new Workbook(out, "RIIA workbench", "1.0")) {
            workbook.setGlobalDefaultFont("Calibri", FONT_SIZE);
            workbook.properties().setTitle(document.title());
            List<Worksheet> sheets = new ArrayList<>(List.of(workbook.newWorksheet(TableOnSheet.FIRST)));
            tables.forEach(one -> sheets.add(workbook.newWorksheet(one.sheet())));
            new FirstSheet(sheets.get(0), document, tables).write();
            for (int i = 0; i < tables.size(); i++) {
                new TableSheet(sheets.get(i + 1), document, tables.get(i)).write();
            }
            for (Worksheet sheet : sheets) {
                Paper.set(sheet, document);
                sheet.finish();
            }
        }
    }
}
