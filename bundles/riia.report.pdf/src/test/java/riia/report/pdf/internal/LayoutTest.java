// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

import riia.report.document.Block;
import riia.report.document.Document.Section;
import riia.report.document.Table;
import riia.report.document.Table.Column;

/** What goes where on pages. */
class LayoutTest {

    private static final String HALF_A_PAGE = "A line of its own.\n".repeat(30);

    @Test
    void a_rug_of_24_columns_stands_whole_on_a_page_on_its_side() throws IOException {
        try (Opened opened = new Opened(PdfFormatTest.one(new Block.Grid(Samples.grid(19, 24))))) {
            PDPage last = opened.pdf.getPage(opened.pdf.getNumberOfPages() - 1);
            assertThat(last.getMediaBox().getWidth()).isGreaterThan(last.getMediaBox().getHeight());
            assertThat(opened.tags("Table")).hasSize(1);
            assertThat(opened.page(opened.pdf.getNumberOfPages())).contains("Authority of Row 1", "Authority of Row 19", "n 19");
            assertThat(opened.spoken()).contains("R01 Repeat referrals within a year % of referrals, low is good",
                    "R24 Repeat referrals within a year % of referrals, low is good");
        }
    }

    @Test
    void a_narrow_table_stays_upright() throws IOException {
        try (Opened opened = new Opened(PdfFormatTest.one(new Block.Grid(Samples.grid(19, 5))))) {
            assertThat(opened.pdf.getPages()).allSatisfy(page -> assertThat(page.getMediaBox().getWidth()).isLessThan(page.getMediaBox().getHeight()));
        }
    }

    @Test
    void a_table_of_153_by_100_is_split_by_columns_with_names_and_headings_on_each_page_and_no_row_torn() throws IOException {
        try (Opened opened = new Opened(PdfFormatTest.one(new Block.Grid(Samples.grid(153, 100))))) {
            int parts = opened.tags("Table").size();
            assertThat(parts).isGreaterThanOrEqualTo(4);
            assertThat(opened.tags("TR")).hasSize(parts * (2 + 153 + 1));
            assertThat(opened.tags("TD").stream().filter(cell -> !cell.getKids().isEmpty()).count()).as("each figure once").isEqualTo(100 * 154);
            String last = "";
            for (String page : opened.pages()) {
                List<String> names = page.lines().filter(line -> line.startsWith("Authority of Row ")).toList();
                assertThat(names).as("rows with what stands in them").isNotEmpty().allSatisfy(line -> assertThat(figures(line)).isPositive());
                assertThat(names.stream().map(LayoutTest::figures).distinct()).as("cells in each row of a page").hasSizeBetween(1, 2);
                assertThat(page).as("headings").contains("Theme ");
                last = page;
            }
            assertThat(last).contains("Theme 17");
        }
    }

    private static long figures(String line) {
        return java.util.Arrays.stream(line.split(" ")).filter(word -> word.matches("\\d+\\.\\d")).count();
    }

    @Test
    void a_paragraph_of_ten_thousand_words_loses_none() throws IOException {
        String words = IntStream.rangeClosed(1, 10_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        try (Opened opened = new Opened(PdfFormatTest.one(new Block.Paragraph(words)))) {
            assertThat(words(opened)).contains(words);
            assertThat(opened.tags("P").stream().filter(tag -> tag.getKids().size() > 5)).as("one paragraph on many pages").hasSize(1);
        }
    }

    @Test
    void a_word_wider_than_the_page_is_broken() throws IOException {
        String word = "ab".repeat(300);
        try (Opened opened = new Opened(PdfFormatTest.one(new Block.Paragraph("Before " + word + " after")))) {
            assertThat(words(opened).replace(" ", "")).contains("Before" + word + "after");
        }
    }

    @Test
    void a_row_taller_than_a_page_goes_on_on_the_next() throws IOException {
        String story = IntStream.rangeClosed(1, 3_000).mapToObj(i -> "story" + i).collect(Collectors.joining(" "));
        Table table = new Table("Stories", List.of(Column.words("Authority"), Column.words("Story")),
                List.of(Samples.line(Samples.words("Derby"), Samples.words(story)), Samples.line(Samples.words("Leicester"), Samples.words("Short"))),
                List.of(), List.of());
        try (Opened opened = new Opened(PdfFormatTest.one(new Block.Grid(table)))) {
            assertThat(words(opened).replaceAll(" Authority Story", "")).contains(story);
            assertThat(opened.tags("TR")).hasSize(3);
        }
    }

    @Test
    void a_heading_goes_with_what_follows_it() throws IOException {
        Section filled = new Section("filled", "Filled", List.of(new Block.Paragraph(HALF_A_PAGE)));
        try (Opened opened = new Opened(Samples.document(filled, new Section("next", "Next chart", List.of(), List.of(
                new Section("chart", "Its part", List.of(new Block.Picture(Samples.drawing())))))))) {
            String page = opened.pages().stream().filter(one -> one.contains("Next chart")).findFirst().orElseThrow();
            assertThat(page).contains("Next chart", "Its part", "R03 Repeat referrals, Derby", "Quarter");
        }
    }

    @Test
    void characters_that_the_font_lacks_are_shown_as_lacking_and_kept_for_those_who_listen() throws IOException {
        String text = "Caf\u00e9 \u65e5\u672c, Llanfair\u2011pwll, \uD83D\uDE80 \u2122 \u0007 \uD800 \u2192 \u25B2 \uFB01n";
        try (Opened opened = new Opened(PdfFormatTest.one(new Block.Paragraph(text)))) {
            assertThat(words(opened)).contains("Caf\u00e9", "Llanfair", "\u2192", "\u25B2");
            boolean kept = false;
            for (PDPage page : opened.pdf.getPages()) {
                for (Object token : new PDFStreamParser(page).parse()) {
                    kept |= token instanceof org.apache.pdfbox.cos.COSDictionary span && span.containsKey(COSName.ACTUAL_TEXT)
                            && span.getString(COSName.ACTUAL_TEXT).contains("\u65e5\u672c");
                }
            }
            assertThat(kept).isTrue();
        }
    }

    private static String words(Opened opened) {
        return opened.pages().stream().map(page -> page.replaceAll("(?m)^(SYNTHETIC SAMPLE.*|East Midlands, 2025-26-Q2.*|Page \\d+ of \\d+)$", ""))
                .collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    }
}
