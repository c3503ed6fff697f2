// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.osgi.service.component.annotations.Component;

import riia.report.document.Document;
import riia.report.spi.DocumentFormat;

/** Tagged PDF (ISO 32000-1) that aims at PDF/UA-1 (ISO 14289-1). The same document gives the same bytes. */
@Component
public final class PdfFormat implements DocumentFormat {

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        try (Book book = new Book(document)) {
            book.write(out);
        }
    }
}
