// SPDX-License-Identifier: Apache-2.0
package riia.report.html.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.osgi.service.component.annotations.Component;

import riia.report.document.Document;
import riia.report.spi.DocumentFormat;

/** A web page that stands alone. */
@Component
public final class HtmlFormat implements DocumentFormat {

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public String name() {
        return "Web page";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        out.write(new HtmlPage(document).write().getBytes(StandardCharsets.UTF_8));
    }
}
