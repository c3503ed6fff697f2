// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import java.security.GeneralSecurityException;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** PBKDF2 with HMAC-SHA-256 (RFC 8018), by the platform. */
final class Pbkdf2 {

    private Pbkdf2() {
    }

    /** A key of 32 bytes; the caller wipes it. */
    static byte[] key(char[] passphrase, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, iterations, DataKey.BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2 with HMAC-SHA-256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
