// SPDX-License-Identifier: Apache-2.0
package riia.report.outlet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What a written file says, where its mark is looked for: its bytes as they stand, or those of each part of a ZIP archive, such as a
 * workbook. A format that compresses otherwise keeps the mark in plain bytes too, as PDF does in its metadata.
 */
final class WrittenText {

    private static final int ZIP = 'P' << 24 | 'K' << 16 | 3 << 8 | 4;

    private WrittenText() {
    }

    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(Integer.BYTES);
            if (first.length == Integer.BYTES && ByteBuffer.wrap(first).getInt() == ZIP) {
                return parts(file);
            }
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** By the archive's directory: whoever writes as he goes leaves sizes out of the parts' own headings. */
    private static String parts(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
                }
            }
        }
        return text.toString();
    }
}
