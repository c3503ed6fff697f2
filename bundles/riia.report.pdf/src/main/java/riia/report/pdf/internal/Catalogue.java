// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import riia.report.document.Document;
import riia.report.pdf.page.internal.Paper;

/** What a file says of itself: title, language, that it is tagged, and its mark in plain bytes, where the outlet looks for it. */
final class Catalogue {

    private static final String LANGUAGE = "en-GB";
    private static final String MAKER = "RIIA workbench";

    private Catalogue() {
    }

    static void complete(PDDocument pdf, Document document, Paper paper) throws IOException {
        PDDocumentCatalog catalogue = pdf.getDocumentCatalog();
        catalogue.setLanguage(LANGUAGE);
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        catalogue.setMarkInfo(tagged);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(preferences);
        catalogue.setPageMode(paper.anchors().isEmpty() ? PageMode.USE_NONE : PageMode.USE_OUTLINES);
        pdf.getDocumentInformation().setTitle(document.title());
        pdf.getDocumentInformation().setAuthor(document.branding().name());
        pdf.getDocumentInformation().setCreator(MAKER);
        String xmp = xmp(document);
        catalogue.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
        pdf.getDocument().setVersion(1.7f);
        pdf.setDocumentId((long) (xmp + document.made()).hashCode());
    }

    private static String xmp(Document document) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfuaid:part>1</pdfuaid:part>
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:rights>
                <xmp:CreatorTool>%s</xmp:CreatorTool>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(escaped(document.title()), escaped(document.branding().name()), LANGUAGE,
                escaped(String.join("\n", document.mark().lines())), MAKER);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ");
    }
}
