// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * PBKDF2 with HMAC-SHA-256 (RFC 8018), for a key of one code's length. The platform has it too, and takes half as long again: see
 * {@link HmacSha256}, and {@code cnf/decisions/0026} for what was measured.
 */
final class Pbkdf2 {

    private Pbkdf2() {
    }

    /** A key of 32 bytes; the caller wipes it. */
    static byte[] key(char[] passphrase, byte[] salt, int iterations) {
        byte[] secret = Wiped.bytes(passphrase);
        HmacSha256 code = new HmacSha256(secret);
        Arrays.fill(secret, (byte) 0);
        byte[] round = code.of(ByteBuffer.allocate(salt.length + Integer.BYTES).put(salt).putInt(1).array());
        byte[] key = round.clone();
        for (int i = 1; i < iterations; i++) {
            round = code.of(round);
            for (int at = 0; at < key.length; at++) {
                key[at] ^= round[at];
            }
        }
        return key;
    }
}
