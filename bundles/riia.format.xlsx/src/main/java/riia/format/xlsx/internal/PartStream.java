// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The bytes of one part, inflated; ends with a refusal when they grow too many, stretch too far without a tag, or are damaged. */
final class PartStream extends InputStream {

    private static final int BUFFER = 1 << 13;

    private final InputStream source;
    private final Inflater inflater = new Inflater(true);
    private final InputStream in;
    private final Part part;
    private final Refusals refusals;
    private final CRC32 crc = new CRC32();
    private long count;
    private int stretch;

    PartStream(InputStream source, Part part, Refusals refusals) {
        this.source = source;
        this.part = part;
        this.refusals = refusals;
        InputStream packed = new Section(source, part.compressed());
        this.in = part.method() == Part.DEFLATED ? new InflaterInputStream(packed, inflater, BUFFER) : packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(target, offset, length);
        } catch (ZipException | EOFException e) {
            throw damaged("bytes that do not inflate");
        }
        if (read < 0) {
            if (crc.getValue() != part.crc() || count != part.size()) {
                throw damaged("bytes that are not those that were packed");
            }
            return read;
        }
        crc.update(target, offset, read);
        count += read;
        if (count > Limits.PART_BYTES || count > Limits.RATIO_FROM && count / Limits.RATIO > part.compressed()) {
            throw new PartException(refusals.of("a part that inflates from " + part.compressed() + " to more than " + count + " bytes",
                    "at most " + Limits.RATIO + " times its size, and " + (Limits.PART_BYTES >> 20) + " MB",
                    "The file may have been made to fill a computer's memory. " + Refusals.SEND_AGAIN));
        }
        measure(target, offset, read);
        return read;
    }

    /** A text or tag that goes on and on would be held in memory as one. Within one reading it cannot be long enough to matter. */
    private void measure(byte[] bytes, int offset, int length) throws PartException {
        int last = offset + length - 1;
        while (last >= offset && bytes[last] != '<') {
            last--;
        }
        stretch = last < offset ? stretch + length : offset + length - last;
        if (stretch > Limits.STRETCH) {
            throw new PartException(refusals.of("a text or tag of more than " + Limits.STRETCH + " bytes",
                    "at most 32,767 characters in a cell", Refusals.SEND_AGAIN));
        }
    }

    private PartException damaged(String found) {
        return new PartException(refusals.of(found, "a whole workbook", "The file was damaged on its way. " + Refusals.SEND_AGAIN));
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        source.close();
    }

    /** So many bytes of a stream and no more. */
    private static final class Section extends InputStream {

        private final InputStream in;
        private long left;

        Section(InputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = left == 0 ? -1 : in.read(target, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }
    }
}
