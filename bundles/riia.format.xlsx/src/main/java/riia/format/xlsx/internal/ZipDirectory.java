// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import riia.indicator.ImportSource;
import riia.indicator.spi.UnreadableException;

/**
 * Reads the directory at the end of a zip (APPNOTE.TXT, 4.3.12 and 4.3.16) without holding the file: the JDK's own reader of directories
 * needs a file on disk, which would leave a copy of what was sent.
 */
final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int TAIL = END_LENGTH + 0xFFFF;

    private final ImportSource source;
    private final Refusals refusals;

    ZipDirectory(ImportSource source, Refusals refusals) {
        this.source = source;
        this.refusals = refusals;
    }

    /** The parts by their names in lower case, since names of parts differ in more than case (ISO/IEC 29500-2). */
    Map<String, Part> read() throws IOException, UnreadableException {
        ByteBuffer end = end();
        int count = end.getShort(10) & 0xFFFF;
        long length = end.getInt(12) & 0xFFFFFFFFL;
        long offset = end.getInt(16) & 0xFFFFFFFFL;
        if (length > Limits.DIRECTORY || count > Limits.PARTS) {
            throw refusals.of("a zip with " + count + " files and a directory of " + length + " bytes",
                    "at most " + Limits.PARTS + " files", Refusals.SEND_AGAIN);
        }
        ByteBuffer directory;
        try (InputStream in = source.open()) {
            in.skipNBytes(offset);
            directory = ByteBuffer.wrap(in.readNBytes((int) length)).order(ByteOrder.LITTLE_ENDIAN);
        } catch (EOFException e) {
            throw torn();
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Part part = entry(directory);
            parts.putIfAbsent(part.name().toLowerCase(Locale.ROOT), part);
        }
        return parts;
    }

    private Part entry(ByteBuffer directory) throws UnreadableException {
        int at = directory.position();
        if (directory.remaining() < ENTRY_LENGTH || directory.getInt(at) != ENTRY_SIGNATURE) {
            throw torn();
        }
        int name = directory.getShort(at + 28) & 0xFFFF;
        int behind = name + (directory.getShort(at + 30) & 0xFFFF) + (directory.getShort(at + 32) & 0xFFFF);
        if (directory.remaining() < ENTRY_LENGTH + behind) {
            throw torn();
        }
        directory.position(at + ENTRY_LENGTH + behind);
        return new Part(new String(directory.array(), at + ENTRY_LENGTH, name, StandardCharsets.UTF_8),
                directory.getShort(at + 8) & 0xFFFF, directory.getShort(at + 10) & 0xFFFF, directory.getInt(at + 20) & 0xFFFFFFFFL,
                directory.getInt(at + 24) & 0xFFFFFFFFL, directory.getInt(at + 16) & 0xFFFFFFFFL, directory.getInt(at + 42) & 0xFFFFFFFFL);
    }

    /** The record that ends the zip, found from behind. */
    private ByteBuffer end() throws IOException, UnreadableException {
        byte[] tail = tail();
        ByteBuffer buffer = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = tail.length - END_LENGTH; at >= 0; at--) {
            if (buffer.getInt(at) == END_SIGNATURE) {
                return ByteBuffer.wrap(Arrays.copyOfRange(tail, at, tail.length)).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw torn();
    }

    private byte[] tail() throws IOException {
        byte[] kept = new byte[2 * TAIL];
        int count = 0;
        try (InputStream in = source.open()) {
            for (int read = in.readNBytes(kept, 0, kept.length); read > 0; read = in.readNBytes(kept, count, kept.length - count)) {
                count += read;
                if (count == kept.length) {
                    System.arraycopy(kept, TAIL, kept, 0, TAIL);
                    count = TAIL;
                }
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private UnreadableException torn() {
        return refusals.of("a zip without a sound directory at its end", "a whole workbook",
                "The file was cut off or damaged on its way. " + Refusals.SEND_AGAIN);
    }
}
