// SPDX-License-Identifier: Apache-2.0
package riia.report.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.indicator.ImportSource;
import riia.indicator.spi.Row;
import riia.indicator.spi.UnreadableException;
import riia.report.HandlingMark;
import riia.report.document.Block;
import riia.report.document.Cell;
import riia.report.document.Cell.Shade;
import riia.report.document.Document;
import riia.report.document.Document.Branding;
import riia.report.document.Document.Section;
import riia.report.document.Table;
import riia.report.document.Table.Column;
import riia.report.document.Table.Line;

/** Workbooks as our own reader finds them again, and as their parts say. */
class XlsxFormatTest {

    private static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

    @TempDir
    Path folder;

    @Test
    void each_table_has_a_sheet_with_mark_caption_headings_rows_and_footing() throws Exception {
        assertThat(rows(document(), "Authorities by indicators")).containsExactly(
                "SYNTHETIC SAMPLE | Data & \"handling\"",
                "Two authorities",
                "A best quarter; c suppressed",
                "|Front door",
                "Authority|R03 Repeat referrals\n% of referrals|sign|Why",
                "Derby|18.4|A \u2191|" + FORMULA,
                "Rutland|c||+1",
                "England|22.6|n 153");
    }

    @Test
    void the_first_sheet_says_everything_else() throws Exception {
        List<String> rows = rows(document(), TableOnSheet.FIRST);
        assertThat(rows).startsWith("SYNTHETIC SAMPLE", "Data & \"handling\"").contains("A title", "|A paragraph", "|\u2022 a point",
                "A term|what it means", "by somebody|\u201csaid\u201d", "|See the sheet \u2018Authorities by indicators\u2019.");
    }

    @Test
    void figures_are_numbers_with_their_decimals_and_text_is_never_a_formula() throws Exception {
        Map<String, String> parts = parts(document());
        String sheet = parts.get("xl/worksheets/sheet2.xml");
        assertThat(sheet).containsPattern("<c r=\"B6\"[^>]*><v>18.4</v></c>").doesNotContainPattern("<c r=\"B6\"[^>]* t=\"s\"");
        assertThat(sheet).containsPattern("<c r=\"D6\"[^>]* t=\"s\"").doesNotContain("<f>");
        assertThat(parts.get("xl/styles.xml")).contains("formatCode=\"#,##0.0\"").contains("formatCode=\"#,##0.00\"");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=HYPERLINK(").contains("+1");
    }

    @Test
    void a_shade_follows_the_sign_beside_it() throws Exception {
        String sheet = parts(document()).get("xl/worksheets/sheet2.xml");
        assertThat(sheet).containsPattern("<conditionalFormatting sqref=\"B6:C7\">.*OR\\(\\$C6=(\"|&quot;)A(\"|&quot;)");
        assertThat(sheet).doesNotContain("$B6=");
    }

    @Test
    void headings_stay_in_sight_are_filtered_by_and_printed_on_each_page_with_the_mark() throws Exception {
        Map<String, String> parts = parts(document());
        String sheet = parts.get("xl/worksheets/sheet2.xml");
        assertThat(sheet).containsPattern("<pane[^>]*xSplit=\"1\"[^>]*ySplit=\"5\"|<pane[^>]*ySplit=\"5\"[^>]*xSplit=\"1\"")
                .contains("<autoFilter ref=\"A5:D7\"").contains("orientation=\"landscape\"").contains("fitToWidth=\"1\"");
        assertThat(sheet).containsPattern("<oddHeader>[^<]*SYNTHETIC SAMPLE \\| Data (&amp;){2}");
        assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles");
    }

    @Test
    void sheets_have_names_that_workbooks_allow() {
        Table table = new Table("x", List.of(Column.words("y")), List.of(), List.of(), List.of());
        List<Section> sections = List.of("Contents", "a/b: [c]", "a/b: [c]", "A title that is longer than thirty-one characters", "'?'").stream()
                .map(title -> new Section("s", title, List.of(new Block.Grid(table)))).toList();
        assertThat(TableOnSheet.of(with(sections))).extracting(TableOnSheet::sheet).containsExactly("Contents 2", "a b c", "a b c 2",
                "A title that is longer than thi", "Table");
    }

    @Test
    void columns_are_counted_as_workbooks_do() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702)).extracting(ShadeRules::letters).containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    private static Document document() {
        Table table = new Table("Two authorities", List.of(Column.words("Authority"),
                new Column("Front door", "R03 Repeat referrals", "% of referrals", "", true), Column.words("Why")),
                List.of(new Line(List.of(new Cell.Words("Derby"), new Cell.Figure(new BigDecimal("18.4"), "A \u2191", Shade.A, "hint"),
                        new Cell.Words(FORMULA))),
                        new Line(List.of(new Cell.Words("Rutland"), new Cell.Marked("c", "suppressed"), new Cell.Words("+1")))),
                List.of(new Line(List.of(new Cell.Words("England"), new Cell.Figure(new BigDecimal("22.60"), "n 153", Shade.NONE, ""),
                        new Cell.Empty()))), List.of("A best quarter", "c suppressed"));
        return with(List.of(new Section("rug", "Authorities by indicators", List.of(new Block.Paragraph("A paragraph"),
                new Block.Points(List.of("a point")), new Block.Terms(List.of(new Block.Term("A term", "what it means"))),
                new Block.Quotation("said", "by somebody"), new Block.Grid(table)))));
    }

    private static Document with(List<Section> sections) {
        return new Document("A title", "A subtitle", new HandlingMark(List.of("SYNTHETIC SAMPLE", "Data & \"handling\"")),
                new Branding("An alliance", "#1d5a96", Optional.empty()), "Made today", sections);
    }

    private static byte[] written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxFormat().write(document, out);
        return out.toByteArray();
    }

    private static List<String> rows(Document document, String sheet) throws IOException, UnreadableException {
        List<Row> rows = new ArrayList<>();
        new riia.format.xlsx.internal.XlsxFormat().read(ImportSource.of("pack.xlsx", written(document)), Map.of("sheet", sheet), rows::add);
        return rows.stream().map(row -> String.join("|", row.cells())).filter(row -> !row.isEmpty()).toList();
    }

    private Map<String, String> parts(Document document) throws IOException {
        Path file = Files.write(folder.resolve("pack.xlsx"), written(document));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().collect(Collectors.toMap(one -> one.getName(), one -> {
                try (var in = zip.getInputStream(one)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
    }
}
