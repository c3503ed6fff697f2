// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import riia.indicator.ImportSource;
import riia.indicator.spi.UnreadableException;

/** The files within a workbook. Names are looked up and never used as paths. */
final class Parts {

    private static final int HEADER_SIGNATURE = 0x04034b50;
    private static final int HEADER_LENGTH = 30;

    private final ImportSource source;
    private final Refusals refusals;
    private final Map<String, Part> parts;

    Parts(ImportSource source, Refusals refusals) throws IOException, UnreadableException {
        this.source = source;
        this.refusals = refusals;
        this.parts = new ZipDirectory(source, refusals).read();
    }

    /** In lower case. */
    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** Opens a part as XML. */
    Xml xml(String name) throws IOException, UnreadableException {
        return new Xml(open(name), name, refusals);
    }

    /** The bytes of a part; the caller closes. */
    InputStream open(String name) throws IOException, UnreadableException {
        Part part = parts.get(key(name));
        if (part == null) {
            throw refusals.of("no part '" + shown(name) + "'", "a whole workbook", "The workbook is incomplete. " + Refusals.SEND_AGAIN);
        }
        if (part.encrypted()) {
            throw refusals.of("a part locked with a password", "a workbook without a password",
                    "Save it without a password and send it by a safe way.");
        }
        if (part.method() != Part.STORED && part.method() != Part.DEFLATED) {
            throw refusals.of("a part packed by method " + part.method(), "method 0 or 8, as spreadsheets write them", Refusals.SEND_AGAIN);
        }
        InputStream in = source.open();
        try {
            in.skipNBytes(part.offset());
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER_LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
            if (header.remaining() < HEADER_LENGTH || header.getInt(0) != HEADER_SIGNATURE) {
                throw new EOFException();
            }
            in.skipNBytes((header.getShort(26) & 0xFFFF) + (header.getShort(28) & 0xFFFF));
            return new PartStream(in, part, refusals);
        } catch (EOFException e) {
            in.close();
            throw refusals.of("no content of part '" + shown(name) + "'", "a whole workbook",
                    "The file was cut off or damaged on its way. " + Refusals.SEND_AGAIN);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static String key(String name) {
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    private static String shown(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "..." : name;
    }
}
