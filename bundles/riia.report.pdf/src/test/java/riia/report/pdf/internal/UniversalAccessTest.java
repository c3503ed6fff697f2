// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import riia.report.document.Block;

/** What veraPDF, the validator of the PDF Association, finds of PDF/UA-1 (ISO 14289-1); all that a machine can check. */
class UniversalAccessTest {

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_document_with_every_kind_of_block_is_pdf_ua() throws Exception {
        assertThat(broken(Samples.written(Samples.everything()))).isEmpty();
    }

    @Test
    void an_empty_document_is_pdf_ua() throws Exception {
        assertThat(broken(Samples.written(Samples.empty()))).isEmpty();
    }

    @Test
    void a_table_in_parts_and_characters_that_no_font_has_are_pdf_ua() throws Exception {
        assertThat(broken(Samples.written(Samples.document(new riia.report.document.Document.Section("both", "Both",
                List.of(new Block.Paragraph("\u65e5\u672c"), new Block.Grid(Samples.grid(3, 60)))))))).isEmpty();
    }

    /** That the checker checks. */
    @Test
    void without_a_language_it_would_not_be() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(Samples.written(Samples.everything()))) {
            pdf.getDocumentCatalog().setLanguage(null);
            pdf.save(out);
        }
        assertThat(broken(out.toByteArray())).isNotEmpty();
    }

    private static List<String> broken(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            return Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(parser).getTestAssertions().stream()
                    .map(one -> one.getRuleId().getClause() + ": " + one.getMessage()).distinct().toList();
        }
    }
}
