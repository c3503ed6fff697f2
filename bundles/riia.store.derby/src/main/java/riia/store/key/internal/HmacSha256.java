// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import java.security.MessageDigest;

import riia.store.folder.internal.Sha256;

/**
 * HMAC-SHA-256 (RFC 2104) for very many short messages under one key, with the platform's SHA-256. The key's two blocks are digested
 * once and copied for each message; the platform's {@code Mac} digests them anew each time, which doubles the work. For one
 * thread at a time.
 */
public final class HmacSha256 {

    /** Length of a code, in bytes. */
    public static final int BYTES = 32;

    private static final int BLOCK = 64;
    private static final int INNER = 0x36;
    private static final int OUTER = 0x5c;

    private final MessageDigest inner;
    private final MessageDigest outer;

    /** @param key of any length; not kept */
    public HmacSha256(byte[] key) {
        byte[] secret = key.length > BLOCK ? Sha256.digest().digest(key) : key;
        inner = begun(secret, INNER);
        outer = begun(secret, OUTER);
    }

    private static MessageDigest begun(byte[] key, int pad) {
        byte[] block = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            block[i] = (byte) ((i < key.length ? key[i] : 0) ^ pad);
        }
        MessageDigest digest = Sha256.digest();
        digest.update(block);
        return digest;
    }

    /** The code of a message. */
    public byte[] of(byte[] message) {
        return copy(outer).digest(copy(inner).digest(message));
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The platform's own SHA-256 can be copied", e);
        }
    }
}
