// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;

/** Secrets as arrays, which can be wiped after use as texts cannot. */
final class Wiped {

    private Wiped() {
    }

    /** From UTF-8; the caller wipes it. */
    static char[] characters(byte[] secret, int length) {
        CharBuffer decoded = UTF_8.decode(ByteBuffer.wrap(secret, 0, length));
        char[] characters = new char[decoded.remaining()];
        decoded.get(characters);
        Arrays.fill(decoded.array(), '\0');
        return characters;
    }
}
