// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import riia.indicator.spi.UnreadableException;

class SheetRowsTest {

    private static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    @Test
    void reads_every_visible_sheet_with_its_rows_as_they_are_numbered() throws Exception {
        ReadRows read = ReadRows.of(new Book()
                .sheet("Q1", "", "<sheetData><row r=\"2\">" + text("B2", "a") + "</row><row r=\"7\">" + text("A7", "b") + "</row></sheetData>")
                .sheet("Lists", "state=\"hidden\"", "<sheetData><row r=\"1\">" + text("A1", "x") + "</row></sheetData>")
                .sheet("Q2", "state=\"visible\"", "<sheetData><row>" + text("A1", "c") + "<c t=\"str\"><v>d</v></c></row><row>" + text("C2", "e")
                        + "</row></sheetData>"));

        assertThat(read.lines()).containsExactly("Q1!2: |a", "Q1!7: b", "Q2!1: c|d", "Q2!2: ||e");
        assertThat(read.reason("sheet")).isEqualTo("Read: 'Q1', 'Q2'; not read: 'Lists'");
        assertThat(read.reason("hidden")).isEqualTo("hidden sheet 'Lists' not read");
    }

    @Test
    void reads_the_sheet_that_it_is_told_hidden_or_not() throws Exception {
        Book book = new Book().sheet("Q1", "", "<sheetData><row r=\"1\">" + text("A1", "a") + "</row></sheetData>")
                .sheet("Lists", "state=\"veryHidden\"", "<sheetData><row r=\"1\">" + text("A1", "x") + "</row></sheetData>");

        assertThat(ReadRows.of(book, Map.of("sheet", "LISTS")).lines()).containsExactly("Lists!1: x");
        assertThat(ReadRows.of(book, Map.of("hidden", "everything")).lines()).containsExactly("Q1!1: a", "Lists!1: x");
        assertThat(ReadRows.of(book, Map.of("sheet", "*")).lines()).containsExactly("Q1!1: a");
        assertThatThrownBy(() -> ReadRows.of(book, Map.of("sheet", "Q3"))).isInstanceOf(UnreadableException.class)
                .hasMessage("return.xlsx: found no sheet 'Q3'; expected one of 'Q1', 'Lists'. Name one of them, or none.");
    }

    @Test
    void reads_hidden_rows_and_columns_and_says_so_unless_told() throws Exception {
        Book book = new Book().sheet("Q2", "", "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
                + "<row r=\"1\">" + text("A1", "a") + text("B1", "b") + "</row><row r=\"2\" hidden=\"true\">" + text("A2", "c") + "</row>"
                + "<row r=\"3\" hidden=\"1\"/></sheetData>");

        assertThat(ReadRows.of(book).lines()).containsExactly("Q2!1: a|b", "Q2!2: c");
        assertThat(ReadRows.of(book).reason("hidden")).isEqualTo("1 hidden row and 1 hidden column of sheet 'Q2' read");
        assertThat(ReadRows.of(book, Map.of("hidden", "nothing")).lines()).containsExactly("Q2!1: a");
        assertThat(ReadRows.of(book, Map.of("hidden", "nothing")).reason("hidden")).startsWith("1 hidden row").endsWith("not read");
    }

    @Test
    void repeats_the_value_of_merged_cells_as_far_as_the_sheet_goes() throws Exception {
        ReadRows read = ReadRows.of(new Book().sheet("Q2", "", "<sheetData><row r=\"1\">" + text("A1", "title") + "</row><row r=\"2\">"
                + text("A2", "area") + text("B2", "2024") + "<c r=\"C2\"/>" + text("D2", "2025") + "<c r=\"E2\"/></row><row r=\"3\">"
                + text("B3", "x") + text("C3", "y") + text("D3", "x") + text("E3", "y") + "</row></sheetData><mergeCells count=\"4\">"
                + "<mergeCell ref=\"A1:XFD1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:C2\"/><mergeCell ref=\"D2:E2\"/></mergeCells>"));

        assertThat(read.lines()).containsExactly("Q2!1: title|title|title|title|title", "Q2!2: area|2024|2024|2025|2025", "Q2!3: area|x|y|x|y");
        assertThat(read.detected().of("merged").orElseThrow().value()).isEqualTo("11");
    }

    @Test
    void finds_merged_cells_in_a_sheet_whose_bytes_are_not_letters() throws Exception {
        String sheet = "<worksheet xmlns=\"" + Book.TRANSITIONAL + "\"><sheetData><row r=\"1\">" + text("A1", "é") + text("B1", "")
                + "</row><row r=\"2\">" + text("B2", "x") + "</row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>";
        Book book = Book.of("").part("xl/worksheets/sheet1.xml", ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + sheet)
                .getBytes(StandardCharsets.UTF_16LE));

        assertThat(ReadRows.of(book).lines()).containsExactly("Q2!1: é|é", "Q2!2: |x");
    }

    @Test
    void reads_shared_inline_and_rich_text_without_phonetic_hints() throws Exception {
        ReadRows read = ReadRows.of(Book.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><r><t>in</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">line </t></r></is></c>"
                + "<c r=\"D1\" t=\"str\"><f>A1</f><v>of &amp; formula</v></c><c r=\"E1\" t=\"s\"><v>2</v></c><c r=\"F1\" t=\"s\"/></row>")
                .strings("<t>plain</t>", "<r><t>rich</t></r><r><t> text</t></r><rPh sb=\"0\" eb=\"1\"><t>hint</t></rPh><phoneticPr/>",
                        "<t>two_x000D_\nlines_x005F_x_</t>"));

        assertThat(read.cells(0)).containsExactly("plain", "rich text", "inline ", "of & formula", "two\r\nlines_x_");
    }

    @Test
    void reads_booleans_errors_and_texts_that_look_like_numbers_as_they_are_shown() throws Exception {
        ReadRows read = ReadRows.of(Book.of("<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c>"
                + "<c r=\"C1\" t=\"e\"><v>#REF!</v></c><c r=\"D1\" t=\"s\"><v>0</v></c><c r=\"E1\" t=\"d\"><v>2025-03-31T00:00:00</v></c></row>")
                .strings("<t>007.50</t>"));

        assertThat(read.cells(0)).containsExactly("TRUE", "FALSE", "#REF!", "007.50", "2025-03-31");
    }

    @Test
    void takes_the_kept_value_of_a_formula_and_marks_one_that_was_never_computed() throws Exception {
        ReadRows read = ReadRows.of(Book.of("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"str\"><f>\"\"</f><v></v></c>"
                + "<c r=\"C1\"><f>SUM(A1:A9)</f></c></row><row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"99\"/></c></row>"));

        assertThat(read.lines()).containsExactly("Q2!1: 2||#NO VALUE", "Q2!2: #NO VALUE");
        assertThat(read.detected().of("formulas").orElseThrow().value()).isEqualTo("2");
        assertThat(read.reason("formulas")).startsWith("The first is sheet 'Q2', cell C1;");
    }

    @Test
    void believes_cells_not_dimensions_and_passes_charts_over() throws Exception {
        Book book = new Book().sheet("Q2", "", "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1048576\">" + text("XFD1048576", "z")
                + "</row></sheetData>");
        book.part("xl/workbook.xml", new String(book.parts().get("xl/workbook.xml"), StandardCharsets.UTF_8)
                .replace("</sheets>", "<sheet name=\"Chart\" sheetId=\"9\" r:id=\"rIdC\"/></sheets>")).related("rIdC", "chartsheet", "c.xml");

        ReadRows read = ReadRows.of(book);
        assertThat(read.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1_048_576);
            assertThat(row.cells()).hasSize(16_384).endsWith("z");
        });
        assertThat(read.reason("sheet")).isEqualTo("Read: 'Q2'; without cells: 'Chart'");
    }

    @Test
    void reads_the_strict_variant() throws Exception {
        ReadRows read = ReadRows.of(new Book().strict().from1904().sheet("Q2", "", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                + "<c r=\"B1\" s=\"1\"><v>1</v></c><c r=\"C1\" s=\"1\" t=\"d\"><v>2025-06-30</v></c></row></sheetData>")
                .strings("<t>one</t>").formats("0", "14"));

        assertThat(read.lines()).isEqualTo(List.of("Q2!1: one|1904-01-02|2025-06-30"));
    }
}
