// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

import riia.indicator.ImportSource;
import riia.indicator.spi.UnreadableException;

/** Workbooks that fastexcel writes are read alike by its own reader and by ours. */
class SecondReaderTest {

    @Test
    void reads_what_fastexcel_reads() throws IOException, UnreadableException {
        for (int seed = 0; seed < 40; seed++) {
            byte[] bytes = written(new Random(seed));
            assertThat(ours(bytes)).as("seed %d", seed).isEqualTo(theirs(bytes)).isNotEmpty();
        }
    }

    private static byte[] written(Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "riia", "1.0")) {
            for (int i = 0; i < 3; i++) {
                Worksheet sheet = workbook.newWorksheet("Sheet " + i);
                for (int row = 0; row < 60; row++) {
                    for (int column = 0; column < 12; column++) {
                        write(sheet, row, column, random);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> sheet.value(row, column, "text <" + random.nextInt(50) + "> & é \u2019");
            case 1 -> sheet.inlineString(row, column, "inline " + random.nextInt(50));
            case 2 -> sheet.value(row, column, random.nextInt(100_000));
            case 3 -> sheet.value(row, column, new BigDecimal(random.nextInt(1_000_000)).movePointLeft(random.nextInt(5)));
            case 4 -> sheet.value(row, column, random.nextBoolean());
            default -> { }
        }
    }

    private static Map<String, String> ours(byte[] bytes) throws IOException, UnreadableException {
        Map<String, String> cells = new TreeMap<>();
        new XlsxFormat().read(ImportSource.of("written.xlsx", bytes), Map.of(), row -> {
            for (int i = 0; i < row.cells().length; i++) {
                if (!row.cell(i).isEmpty()) {
                    cells.put(row.sheet() + "!" + row.number() + ":" + i, row.cell(i));
                }
            }
        });
        return cells;
    }

    private static Map<String, String> theirs(byte[] bytes) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheet.openStream().forEach(row -> row.stream().filter(cell -> cell != null && cell.getValue() != null).forEach(cell ->
                        cells.put(sheet.getName() + "!" + row.getRowNum() + ":" + cell.getColumnIndex(), text(cell))));
            }
        }
        return cells;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().signum() == 0 ? "0" : cell.asNumber().stripTrailingZeros().toPlainString();
            case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
            default -> cell.asString();
        };
    }
}
