// SPDX-License-Identifier: Apache-2.0
package riia.command.shell.internal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A stream of UTF-8 that ends in a writer of characters, line by line. */
final class WriterStream extends OutputStream {

    private final PrintWriter writer;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    WriterStream(PrintWriter writer) {
        this.writer = writer;
    }

    @Override
    public synchronized void write(int octet) {
        line.write(octet);
        if (octet == '\n') {
            pass();
        }
    }

    @Override
    public synchronized void flush() {
        pass();
        writer.flush();
    }

    private void pass() {
        writer.write(line.toString(StandardCharsets.UTF_8));
        line.reset();
    }
}
