// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Reads what a {@link ByteSink} sealed. Damage is a {@link DamagedException}, whatever form it takes. */
public final class ByteSource {

    private static final int SEAL = 4;

    private final byte[] bytes;
    private final int end;
    private int at;

    /**
     * Opens sealed bytes.
     *
     * @throws DamagedException if they are not what was sealed
     */
    public ByteSource(byte[] sealed) {
        bytes = sealed;
        end = sealed.length - SEAL;
        if (end < 0) {
            throw new DamagedException("only " + sealed.length + " bytes long");
        }
        CRC32C sum = new CRC32C();
        sum.update(sealed, 0, end);
        long kept = 0;
        for (int i = end; i < sealed.length; i++) {
            kept = kept << 8 | sealed[i] & 0xFF;
        }
        if (kept != sum.getValue()) {
            throw new DamagedException(String.format("its checksum is %08x, kept as %08x", sum.getValue(), kept));
        }
    }

    public int at() {
        return at;
    }

    public boolean ended() {
        return at == end;
    }

    public int get() {
        if (at >= end) {
            throw new DamagedException("ends at byte " + end);
        }
        return bytes[at++] & 0xFF;
    }

    public long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = get();
            value |= (next & 0x7FL) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new DamagedException("a number before byte " + at + " does not end");
    }

    /** A number of things that follow, each at least one byte long, or of bytes. */
    public int count() {
        long value = number();
        if (value < 0 || value > end - at) {
            throw new DamagedException("byte " + at + " promises " + value + " more, of which " + (end - at) + " are there");
        }
        return (int) value;
    }

    public long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    public String text() {
        int count = count();
        String text = new String(bytes, at, count, StandardCharsets.UTF_8);
        at += count;
        return text;
    }

    public BigDecimal decimal() {
        int scale = (int) signed();
        int count = count();
        BigInteger unscaled = new BigInteger(bytes, at, count);
        at += count;
        return new BigDecimal(unscaled, scale);
    }

    /** The next bytes. */
    public byte[] take(int count) {
        byte[] taken = Arrays.copyOfRange(bytes, at, at + count);
        at += count;
        return taken;
    }
}
