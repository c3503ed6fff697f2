// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.page.internal;

import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;

/** The type of one document: a regular and a bold face of one family. */
public record Type(Typeface regular, Typeface bold) {

    public static Type of(PDDocument document) {
        return new Type(new Typeface(document, "F1", "DejaVuSansCondensed"), new Typeface(document, "F2", "DejaVuSansCondensed-Bold"));
    }

    public List<Typeface> faces() {
        return List.of(regular, bold);
    }
}
