// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import riia.base.Problem;
import riia.indicator.DatasetDefinition;
import riia.indicator.ImportSource;
import riia.indicator.declared.internal.InstalledFiles;
import riia.indicator.spi.Reading;

/** The same return says the same in whatever file it comes. */
class EveryFormatTest {

    private final DatasetDefinition dataset = InstalledFiles.dataset("riia");
    private final List<String> lines = good();

    private static List<String> good() {
        try (InputStream in = EveryFormatTest.class.getResourceAsStream("/riia/indicator/broken/good.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "").lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void gives_the_same_readings_from_text_of_any_kind_and_from_a_workbook() throws IOException {
        List<Reading> expected = read("return.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        assertThat(expected).hasSizeGreaterThan(30);

        assertThat(read("return.csv", String.join("\r\n", lines).replace(',', ';').getBytes(Charset.forName("windows-1252")))).isEqualTo(expected);
        assertThat(read("return.txt", ("\uFEFF" + String.join("\r", lines).replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
        assertThat(read("return.xlsx", workbook(false))).isEqualTo(expected);
        assertThat(read("return.xlsx", workbook(true))).isEqualTo(expected);
    }

    /** Without the origin, which differs in the file's and the sheet's name. */
    private List<Reading> read(String name, byte[] bytes) throws IOException {
        FileReader read = FileReader.read(dataset, ImportSource.of(name, bytes));
        assertThat(read.problems).isEmpty();
        return read.readings.stream().map(one -> new Reading(one.area(), one.indicator(), one.breakdown(), one.period(), one.number(), one.denominator(),
                one.supplied(), one.note(), new Reading.Origin("", "", one.origin().row(), one.origin().numberColumn(), one.origin().denominatorColumn())))
                .toList();
    }

    @Test
    void says_of_a_cell_beside_a_workbooks_table_where_it_is() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "riia", "1.0")) {
            Worksheet sheet = write(workbook, true);
            sheet.value(4, 20, "see e-mail");
        }
        assertThat(FileReader.read(dataset, ImportSource.of("return.xlsx", out.toByteArray())).problems).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("torn-row");
            assertThat(problem.place()).extracting(place -> place.row().orElse(0), place -> place.sheet().orElse("")).containsExactly(5, "Q2");
            assertThat(problem).extracting(Problem::message).asString().contains("A cell beside the table is filled.");
        });
    }

    private byte[] workbook(boolean numbers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "riia", "1.0")) {
            write(workbook, numbers);
        }
        return out.toByteArray();
    }

    private Worksheet write(Workbook workbook, boolean numbers) {
        Worksheet sheet = workbook.newWorksheet("Q2");
        for (int row = 0; row < lines.size(); row++) {
            String[] cells = lines.get(row).split(",", -1);
            for (int column = 0; column < cells.length; column++) {
                if (numbers && cells[column].matches("[1-9]\\d*")) {
                    sheet.value(row, column, Long.valueOf(cells[column]));
                } else if (!cells[column].isEmpty()) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
        return sheet;
    }
}
