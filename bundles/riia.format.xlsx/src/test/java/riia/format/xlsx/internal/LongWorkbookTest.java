// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import riia.indicator.ImportSource;
import riia.indicator.spi.UnreadableException;

/** A sheet that is longer than the memory, which {@code argLine} in the pom limits. */
class LongWorkbookTest {

    private static final int ROWS = 400_000;
    private static final int COLUMNS = 8;

    @Test
    void reads_more_than_the_memory_holds() throws IOException, UnreadableException {
        long[] seen = new long[2];
        long inflated = 0;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Map<String, byte[]> parts = Book.of("").parts();
            byte[] sheet = parts.remove("xl/worksheets/sheet1.xml");
            assertThat(sheet).isNotEmpty();
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(Book.utf8("<worksheet xmlns=\"" + Book.TRANSITIONAL + "\"><sheetData>"));
            for (int row = 1; row <= ROWS; row++) {
                byte[] line = row(row);
                inflated += line.length;
                zip.write(line);
            }
            zip.write(Book.utf8("</sheetData></worksheet>"));
        }
        assertThat(Runtime.getRuntime().maxMemory()).isLessThan(inflated);

        new XlsxFormat().read(ImportSource.of("long.xlsx", out.toByteArray()), Map.of(), row -> {
            seen[0]++;
            seen[1] += Long.parseLong(row.cell(0));
        });
        assertThat(seen[0]).isEqualTo(ROWS);
        // the numbers 1 to 400,000 add up to 400,000 * 400,001 / 2
        assertThat(seen[1]).isEqualTo(80_000_200_000L);
    }

    private static byte[] row(int row) {
        StringBuilder line = new StringBuilder("<row r=\"" + row + "\">");
        for (int column = 0; column < COLUMNS; column++) {
            line.append("<c r=\"").append(Reference.letters(column)).append(row).append("\" t=\"n\" s=\"0\"><v>").append(column == 0 ? row : row * 31L % 9_999_991)
                    .append("</v></c>");
        }
        return Book.utf8(line.append("</row>").toString());
    }
}
