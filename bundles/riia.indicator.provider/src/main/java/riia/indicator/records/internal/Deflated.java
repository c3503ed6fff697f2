// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import riia.indicator.keeping.internal.DamagedException;

/** Makes bytes fewer (RFC 1950), and gives them back. */
final class Deflated {

    private static final int MOST = 1 << 28;

    private Deflated() {
    }

    static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
            byte[] buffer = new byte[1 << 13];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * @param length how many bytes there were
     * @throws DamagedException if it does not come to that
     */
    static byte[] inflate(byte[] deflated, long length) {
        if (length < 0 || length > MOST) {
            throw new DamagedException("it promises " + length + " bytes of columns");
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            byte[] bytes = new byte[(int) length];
            int done = 0;
            while (done < bytes.length) {
                int more = inflater.inflate(bytes, done, bytes.length - done);
                if (more == 0) {
                    throw new DamagedException("its columns end after " + done + " of " + length + " bytes");
                }
                done += more;
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new DamagedException("its columns cannot be inflated: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }
}
