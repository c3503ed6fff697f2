// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Bytes being written: small numbers in few bytes (seven bits a byte, least first), text in UTF-8 after its length. */
public final class ByteSink {

    private byte[] bytes;
    private int length;

    public ByteSink(int expected) {
        bytes = new byte[expected];
    }

    public int length() {
        return length;
    }

    public ByteSink put(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        bytes[length++] = (byte) value;
        return this;
    }

    public ByteSink put(byte[] values, int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
        System.arraycopy(values, 0, bytes, length, count);
        length += count;
        return this;
    }

    public ByteSink put(ByteSink other) {
        return put(other.bytes, other.length);
    }

    /** A number that is mostly small and never negative. */
    public ByteSink number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            put((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        return put((int) rest);
    }

    /** A number that is mostly small and may be negative. */
    public ByteSink signed(long value) {
        return number(value << 1 ^ value >> 63);
    }

    public ByteSink text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return number(utf8.length).put(utf8, utf8.length);
    }

    public ByteSink decimal(BigDecimal value) {
        byte[] unscaled = value.unscaledValue().toByteArray();
        return signed(value.scale()).number(unscaled.length).put(unscaled, unscaled.length);
    }

    /** All that was written and four bytes of CRC32C over it, highest byte first. */
    public byte[] sealed() {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        long value = sum.getValue();
        put((int) (value >> 24)).put((int) (value >> 16)).put((int) (value >> 8)).put((int) value);
        return Arrays.copyOf(bytes, length);
    }
}
