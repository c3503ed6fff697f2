// SPDX-License-Identifier: Apache-2.0
package riia.report.outlet.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a written file says, where its mark is looked for: its bytes as they stand, or those of each part of a ZIP archive, such as a
 * workbook. A format that compresses otherwise keeps the mark in plain bytes too, as PDF does in its metadata.
 */
final class WrittenText {

    private static final int ZIP = 'P' << 24 | 'K' << 16 | 3 << 8 | 4;

    private WrittenText() {
    }

    static String of(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(Integer.BYTES);
            byte[] first = in.readNBytes(Integer.BYTES);
            in.reset();
            boolean archive = first.length == Integer.BYTES && ByteBuffer.wrap(first).getInt() == ZIP;
            return archive ? parts(in) : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String parts(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return text.toString();
    }
}
