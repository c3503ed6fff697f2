// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import riia.base.Problem;
import riia.indicator.ImportSource;
import riia.indicator.spi.UnreadableException;

/** Small files that would be large: each refused before its size costs anything. */
class BombsTest {

    private static final String CELL = "<c r=\"A1\"><v>1</v></c>";

    @Test
    void a_part_that_inflates_without_end() {
        Problem problem = ReadRows.refused(Book.of("<row r=\"1\">" + CELL + "</row>" + " ".repeat(900_000) + "<row/>".repeat(5)
                + ("<!--" + " ".repeat(900_000) + "-->").repeat(12)));

        assertThat(problem.found()).matches("a part that inflates from \\d+ to more than \\d+ bytes");
    }

    @Test
    void a_text_without_end() {
        assertThat(ReadRows.refused(Book.of("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + "a".repeat(1_100_000) + "</v></c></row>")).found())
                .isEqualTo("a text or tag of more than 1048576 bytes");
    }

    @Test
    void more_levels_and_more_names_than_any_workbook_has() {
        assertThat(ReadRows.refused(Book.of("<a>".repeat(100_000))).found()).startsWith("XML with more levels or names");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        assertThat(ReadRows.refused(Book.of(names.toString())).found()).startsWith("XML with more levels or names");
    }

    @Test
    void more_files_than_any_workbook_has() {
        Map<String, byte[]> parts = Book.of("").parts();
        for (int i = 0; i < 10_001; i++) {
            parts.put("xl/media/" + i, new byte[0]);
        }
        assertThat(ReadRows.refused(ImportSource.of("return.xlsx", Book.zip(parts))).found()).startsWith("a zip with 10006 files");
    }

    @Test
    void wide_rows_many_times_over() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 7_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"XFD").append(i).append("\"><v>").append(i).append("</v></c></row>");
        }
        Problem problem = ReadRows.refused(Book.of(rows.toString()));

        assertThat(problem.found()).isEqualTo("more than 100000000 cells");
        assertThat(problem.place().row()).hasValue(6_104);
    }

    @Test
    void an_area_merged_over_the_whole_sheet() {
        StringBuilder rows = new StringBuilder("<row r=\"1\">" + CELL + "<c r=\"XFD1\"><v>1</v></c></row>");
        for (int i = 2; i <= 100; i++) {
            rows.append("<row r=\"").append(i).append("\"/>");
        }
        assertThat(ReadRows.refused(new Book().sheet("Q2", "", "<sheetData>" + rows + "</sheetData><mergeCells>"
                + "<mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")).found()).isEqualTo("more than 1000000 cells merged into others");
    }

    @Test
    void more_merged_areas_than_anyone_makes() {
        assertThat(ReadRows.refused(new Book().sheet("Q2", "", "<sheetData/><mergeCells>" + "<mergeCell ref=\"A1:B2\"/>".repeat(100_001)
                + "</mergeCells>")).found()).isEqualTo("more than 100000 merged areas");
    }

    @Test
    void names_that_lead_out_of_the_folder_lead_nowhere() throws IOException, UnreadableException {
        Map<String, byte[]> parts = new LinkedHashMap<>(Book.of("<row r=\"1\">" + CELL + "</row>").parts());
        parts.put("../../../../tmp/riia-slip", Book.utf8("x"));
        parts.put("/etc/riia-slip", Book.utf8("x"));
        int[] rows = {0};
        new XlsxFormat().read(ImportSource.of("return.xlsx", Book.zip(parts)), Map.of(), row -> rows[0]++);

        assertThat(rows[0]).isEqualTo(1);
        assertThat(Path.of("/tmp/riia-slip")).doesNotExist();
    }
}
