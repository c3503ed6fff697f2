// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import riia.report.document.Block;
import riia.report.document.Document;
import riia.report.document.Document.Section;

class PdfFormatTest {

    static List<Document> documents() {
        return List.of(Samples.everything(), Samples.empty(), one(new Block.Grid(Samples.grid(60, 40))), one(new Block.Paragraph("")),
                one(new Block.Points(List.of())), one(new Block.Grid(Samples.grid(0, 3))));
    }

    static Document one(Block block) {
        return Samples.document(new Section("one", "One", List.of(block)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_page_bears_its_number_and_the_mark(Document document) throws IOException {
        try (Opened opened = new Opened(document)) {
            List<String> pages = opened.pages();
            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i)).contains("Page " + (i + 1) + " of " + pages.size())
                        .contains(String.join(" \u00b7 ", Samples.MARK.lines()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void all_content_is_tagged_or_an_artifact_and_every_tag_is_found_from_its_content(Document document) throws IOException {
        try (Opened opened = new Opened(document)) {
            List<Integer> referred = new ArrayList<>();
            for (PDStructureElement tag : opened.tags()) {
                assertThat(tag.getKids().stream().filter(Integer.class::isInstance).count() > 0
                        && tag.getKids().stream().anyMatch(PDStructureElement.class::isInstance)).as(tag.getStructureType()).isFalse();
                tag.getKids().forEach(kid -> {
                    if (kid instanceof Integer number) {
                        referred.add(number);
                    }
                });
            }
            int marked = 0;
            for (PDPage page : opened.pdf.getPages()) {
                assertThat(Opened.unmarked(page)).isEmpty();
                List<Integer> numbers = Opened.numbers(page);
                assertThat(numbers).doesNotHaveDuplicates().isSorted();
                marked += numbers.size();
            }
            assertThat(referred.size()).isPositive().isLessThanOrEqualTo(marked);
        }
    }

    @Test
    void text_comes_out_in_reading_order() throws IOException {
        try (Opened opened = new Opened(Samples.everything())) {
            assertThat(String.join("\n", opened.pages())).containsSubsequence("East Midlands Alliance", "East Midlands, 2025-26-Q2",
                    "The region's quarter", "Contents", "Words", "Charts", "Trend", "Tables", "The rug", "First a plain paragraph", "Quiet words",
                    "Must not be missed.", "\u2022", "Point one", "Point two", "Rate", "A number per 10,000.", "Stock",
                    "We opened a second front door.", "It is busy.", "Derby, on R03", "What do you want to ask?", "Charts", "Trend",
                    "R03 Repeat referrals, Derby", "Tables", "Three ways to have no figure", "Derby", "\u22121,234.5", "A story", "Leicester", "c",
                    "The rug", "19 authorities by 24 indicators.", "Theme 1", "Authority of Row 1", "B 1.1", "C 1.2", "Authority of Row 2",
                    "East Midlands, pooled", "n 19");
        }
    }

    /** Headings that read upwards, too, of which an extraction by position makes nothing. */
    @Test
    void a_screen_reader_says_everything_in_order() throws IOException {
        try (Opened opened = new Opened(Samples.everything())) {
            assertThat(opened.spoken()).containsSubsequence("Contents", "Words 1", "Charts 2", "Trend 2", "Tables 2", "The rug 3", "Words",
                    "Quiet words explain.", "\u2022", "Point one", "Rate", "A number per 10,000.", "We opened a second front door. It is busy.",
                    "Derby 0 Quarter", "Three ways to have no figure", "Authority", "Rate per 10,000", "Why", "Derby",
                    "\u22121,234.5", "A story", "Theme 1", "Authority", "R01 Repeat referrals within a year % of referrals, low is good",
                    "R24 Repeat referrals within a year % of referrals, low is good", "Authority of Row 1", "B 1.1", "C 1.2", "Authority of Row 2",
                    "East Midlands, pooled", "9.1 n 19");
        }
    }

    @Test
    void the_structure_says_what_each_thing_is() throws IOException {
        try (Opened opened = new Opened(Samples.everything())) {
            assertThat(opened.tags().stream().map(PDStructureElement::getStructureType).distinct()).contains("Document", "Sect", "H1", "H2", "H3",
                    "P", "TOC", "TOCI", "Link", "L", "LI", "Lbl", "LBody", "BlockQuote", "Figure", "Table", "Caption", "THead", "TBody", "TFoot",
                    "TR", "TH", "TD");
            assertThat(opened.tags("Figure")).extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly("R03 Repeat referrals, Derby. The line falls and then rises.", "Trend. Level.");
            assertThat(opened.tags("TH")).allSatisfy(heading -> assertThat(heading.getAttributes().getObject(0).getCOSObject()
                    .getNameAsString("Scope")).isIn("Row", "Column"));
            assertThat(opened.tags("TH").stream().filter(heading -> heading.getAttributes().getObject(0).getCOSObject().getInt("ColSpan") == 6))
                    .as("themes of six columns").hasSize(4);
            assertThat(opened.tags("TR")).hasSize(4 + 2 + 19 + 1);
        }
    }

    @Test
    void the_file_says_what_it_is_and_its_contents_lead_to_the_sections() throws IOException {
        try (Opened opened = new Opened(Samples.everything())) {
            PDDocumentCatalog catalogue = opened.pdf.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(opened.pdf.getDocumentInformation().getTitle()).isEqualTo("East Midlands, 2025-26-Q2");
            assertThat(new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains("<pdfuaid:part>1</pdfuaid:part>");
            PDOutlineItem last = catalogue.getDocumentOutline().getLastChild();
            assertThat(last.getTitle()).isEqualTo("Tables");
            assertThat(last.getFirstChild().getTitle()).isEqualTo("The rug");
            List<Integer> targets = new ArrayList<>();
            for (var link : opened.pdf.getPage(0).getAnnotations()) {
                targets.add(((PDPageXYZDestination) ((PDAnnotationLink) link).getDestination()).retrievePageNumber() + 1);
            }
            assertThat(targets).as("Words, Charts, Trend, Tables, The rug").containsExactly(1, 2, 2, 2, 3);
        }
    }

    /** So that the outlet finds the mark in the file, whatever is compressed. */
    @Test
    void the_mark_stands_in_plain_bytes_too() throws IOException {
        String bytes = new String(Samples.written(Samples.empty()), StandardCharsets.UTF_8);
        assertThat(bytes).startsWith("%PDF-1.7\n").contains("SYNTHETIC SAMPLE", "internal, not released", "riia 1.0.0, 2025-26-Q2 &amp; \u201ccut\u201d 7");
    }

    @Test
    void fonts_come_with_the_file_and_only_what_is_used_of_them() throws IOException {
        try (Opened opened = new Opened(Samples.everything())) {
            for (COSName name : opened.pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = opened.pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+DejaVuSansCondensed.*");
            }
        }
        assertThat(Samples.written(Samples.empty()).length).isLessThan(40_000);
    }

    @Test
    void the_same_document_gives_the_same_bytes() throws IOException {
        assertThat(Samples.written(Samples.everything())).isEqualTo(Samples.written(Samples.everything()));
    }
}
