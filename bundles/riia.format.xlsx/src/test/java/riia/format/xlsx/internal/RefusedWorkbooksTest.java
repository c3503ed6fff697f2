// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import riia.base.Problem;
import riia.indicator.ImportSource;

/** Each is refused by one problem that says what it is and what to do. */
class RefusedWorkbooksTest {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @Test
    void a_workbook_with_a_password_and_one_of_before_2007() {
        Problem locked = ReadRows.refused(compound("return.xlsx", "EncryptionInfo", "EncryptedPackage"));
        assertThat(locked.found()).isEqualTo("a workbook locked with a password");
        assertThat(locked.message()).contains("remove the password");

        assertThat(ReadRows.refused(compound("return.xls", "Workbook")).found()).isEqualTo("a workbook of the old kind (.xls)");
        assertThat(ReadRows.refused(compound("return.xls", "Book")).message()).contains("'Save as'");
        assertThat(ReadRows.refused(compound("return.xls", "WordDocument")).found()).isEqualTo("a Word document");
        assertThat(ReadRows.refused(compound("return.xls", "Other")).found()).isEqualTo("a file of an Office before 2007");
    }

    /** As much of a compound file as tells what it is: its signature, and names of streams in UTF-16LE. */
    private static ImportSource compound(String name, String... streams) {
        byte[] bytes = new byte[1 << 12];
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(signature, 0, bytes, 0, signature.length);
        for (int i = 0; i < streams.length; i++) {
            byte[] stream = streams[i].getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(stream, 0, bytes, 1024 + 128 * i, stream.length);
        }
        return ImportSource.of(name, bytes);
    }

    @Test
    void macros_by_their_part_or_by_the_type_of_the_workbook() {
        String type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
        for (Book book : new Book[] {Book.of(ROW).type(type), Book.of(ROW).part("xl/vbaProject.bin", "x")}) {
            Problem problem = ReadRows.refused(book);
            assertThat(problem.found()).isEqualTo("a workbook with macros");
            assertThat(problem.message()).contains("type 'Excel workbook (*.xlsx)'", "leave the macros out");
        }
        assertThat(ReadRows.refused(Book.of(ROW).type("application/vnd.ms-excel.sheet.binary.macroEnabled.main")).found())
                .isEqualTo("a binary workbook (.xlsb)");
    }

    @Test
    void an_open_document_and_other_zips() {
        assertThat(ReadRows.refused(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"))))
                .satisfies(problem -> {
                    assertThat(problem.found()).isEqualTo("an OpenDocument spreadsheet (.ods)");
                    assertThat(problem.message()).contains("choose 'Save as', type 'Excel workbook (*.xlsx)'");
                });
        assertThat(ReadRows.refused(zip(Map.of("derby.csv", "a,b"))).found()).isEqualTo("a zip that is no workbook");
        Map<String, String> word = new LinkedHashMap<>();
        word.put("[Content_Types].xml", "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + "wordprocessingml.document.main+xml\"/></Types>");
        word.put("_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        assertThat(ReadRows.refused(zip(word)).found()).isEqualTo("an Office file that is no workbook");
        assertThat(ReadRows.refused(ImportSource.of("return.xlsx", new byte[] {1, 2, 3, 4})).found()).isEqualTo("bytes that are no workbook's");
    }

    private static ImportSource zip(Map<String, String> parts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, Book.utf8(text)));
        return ImportSource.of("return.ods", Book.zip(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:9/x.dtd\">",
        "<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"})
    void document_types_before_anything_of_them_is_looked_at(String type) {
        String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;&c;</v></c></row></sheetData></worksheet>";

        for (String part : new String[] {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml", "xl/sharedStrings.xml"}) {
            Problem problem = ReadRows.refused(Book.of(ROW).strings("<t>x</t>").part(part, "<?xml version=\"1.0\"?>" + type + sheet));
            assertThat(problem.found()).isEqualTo("a document type or an entity in '" + part + "'");
        }
    }

    @Test
    void an_entity_that_is_nowhere_declared() {
        assertThat(ReadRows.refused(Book.of("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&x;</v></c></row>")).place())
                .hasToString("return.xlsx, sheet 'Q2', row 1");
    }

    @Test
    void a_zip_cut_off_and_one_with_a_changed_byte() throws Exception {
        byte[] whole = Book.zip(Book.of(ROW.repeat(1)).parts());
        assertThat(ReadRows.refused(ImportSource.of("return.xlsx", Arrays.copyOf(whole, whole.length - 30))).found())
                .isEqualTo("a zip without a sound directory at its end");
        Book stored = Book.of("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Derby and some more</v></c></row>");
        byte[] changed = Book.zip(stored.parts());
        int signature = new String(changed, StandardCharsets.ISO_8859_1).indexOf("xl/worksheets/sheet1.xml");
        changed[signature + "xl/worksheets/sheet1.xml".length() + 60] ^= 1;
        assertThat(ReadRows.refused(ImportSource.of("return.xlsx", changed)).message()).contains("damaged");
    }

    @Test
    void missing_parts() {
        for (String missing : new String[] {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
                "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"}) {
            Map<String, byte[]> parts = Book.of(ROW).strings("<t>x</t>").formats("0").parts();
            parts.remove(missing);
            Problem problem = ReadRows.refused(ImportSource.of("return.xlsx", Book.zip(parts)));
            assertThat(problem.found()).isIn("no part '" + missing + "'", "a zip that is no workbook");
        }
        assertThat(ReadRows.refused(new Book()).found()).isEqualTo("no sheet with cells");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r=\"2\"/><row r=\"1\"/>", "<row r=\"0\"/>", "<row r=\"1048577\"/>", "<row r=\"99999999999\"/>", "<row r=\"x\"/>"})
    void rows_where_no_row_can_be(String rows) {
        assertThat(ReadRows.refused(Book.of(rows)).place().sheet()).hasValue("Q2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r=\"XFE3\"", "r=\"ZZZZZZ3\"", "r=\"A4\"", "r=\"A\"", "r=\"3\"", "r=\"A-3\"", "t=\"x\"",
            "t=\"s\"", "r=\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3\""})
    void cells_where_no_cell_can_be(String attributes) {
        Problem problem = ReadRows.refused(Book.of("<row r=\"3\"><c " + attributes + "><v>2000000000</v></c></row>").strings("<t>x</t>"));

        assertThat(problem.place().toString()).startsWith("return.xlsx, sheet 'Q2', row 3");
        assertThat(problem.found()).hasSizeLessThan(80);
    }

    @Test
    void wrong_xml_with_the_row_that_it_came_to() {
        Problem problem = ReadRows.refused(Book.of(ROW + "<row r=\"2\"><c r=\"A2\"><v>1</w></c></row>"));

        assertThat(problem.place()).hasToString("return.xlsx, sheet 'Q2', row 2");
        assertThat(problem.found()).startsWith("XML that breaks off or is wrong in 'xl/worksheets/sheet1.xml', line 1, column ");
    }

    @Test
    void merged_cells_that_are_none() {
        assertThat(ReadRows.refused(new Book().sheet("Q2", "", "<sheetData>" + ROW + "</sheetData><mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>"))
                .found()).isEqualTo("merged cells 'B2:A1'");
    }

    @Test
    void two_sheets_of_one_name() {
        assertThat(ReadRows.refused(new Book().sheet("Q2", "", "<sheetData/>").sheet("q2", "", "<sheetData/>")).found())
                .startsWith("sheet 'q2' twice");
    }
}
