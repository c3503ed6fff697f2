// SPDX-License-Identifier: Apache-2.0
package riia.report.spi;

import java.io.IOException;
import java.io.OutputStream;

import org.osgi.annotation.versioning.ConsumerType;

import riia.report.document.Document;

/** A format that documents are written in. Called only by {@link riia.report.Reports}, on any thread. */
@ConsumerType
public interface DocumentFormat {

    /** The ending of file names, such as {@code html}. */
    String ending();

    /** For people, such as {@code Web page}. */
    String name();

    /** Writes the whole document, its mark included; does not close. */
    void write(Document document, OutputStream out) throws IOException;
}
