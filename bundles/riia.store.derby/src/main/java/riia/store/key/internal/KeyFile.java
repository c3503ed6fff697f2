// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import riia.store.PassphraseException;

/**
 * The data key, locked by the passphrase: encrypted with AES-256 in Galois counter mode under a key that PBKDF2 makes of the passphrase. A
 * wrong passphrase is known by the tag, before anything is opened.
 *
 * @param iterations of PBKDF2
 * @param salt of PBKDF2, random for each passphrase
 * @param nonce of the encryption, random likewise
 * @param wrapped the encrypted data key and its tag
 */
public record KeyFile(int iterations, byte[] salt, byte[] nonce, byte[] wrapped) {

    /** Of the form that this class reads and writes. */
    public static final int VERSION = 1;

    /** What OWASP's Password Storage Cheat Sheet asks of PBKDF2-HMAC-SHA256. */
    static final int ITERATIONS = 600_000;

    /** A minute or so; a file that asks for more is no file of ours. */
    static final int MOST_ITERATIONS = 50_000_000;

    static final int SALT_BYTES = 16;
    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;

    public KeyFile {
        require(iterations >= ITERATIONS && iterations <= MOST_ITERATIONS, iterations + " iterations");
        require(salt.length == SALT_BYTES, "a salt of " + salt.length + " bytes");
        require(nonce.length == NONCE_BYTES, "a nonce of " + nonce.length + " bytes");
        require(wrapped.length == DataKey.BYTES + TAG_BYTES, "a key of " + wrapped.length + " bytes");
    }

    private static void require(boolean right, String found) {
        if (!right) {
            throw new IllegalArgumentException("it has " + found);
        }
    }

    /** Locks a data key anew. Takes about as long as opening. */
    public static KeyFile lock(DataKey key, char[] passphrase) {
        byte[] salt = random(SALT_BYTES);
        byte[] nonce = random(NONCE_BYTES);
        try {
            byte[] wrapped = cipher(Cipher.ENCRYPT_MODE, passphrase, ITERATIONS, salt, nonce).doFinal(key.secret());
            return new KeyFile(ITERATIONS, salt, nonce, wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES in Galois counter mode", e);
        }
    }

    /**
     * Unlocks the data key.
     *
     * @param passphrase left as it is
     * @param whose what the message says it is not the passphrase of, such as {@code this workspace}
     * @throws PassphraseException if it is wrong
     */
    public DataKey unlock(char[] passphrase, String whose) {
        try {
            return new DataKey(cipher(Cipher.DECRYPT_MODE, passphrase, iterations, salt, nonce).doFinal(wrapped));
        } catch (AEADBadTagException e) {
            throw new PassphraseException("The passphrase is not that of " + whose);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES in Galois counter mode", e);
        }
    }

    private static Cipher cipher(int mode, char[] passphrase, int iterations, byte[] salt, byte[] nonce) throws GeneralSecurityException {
        byte[] key = Pbkdf2.key(passphrase, salt, iterations);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
            cipher.updateAAD(("riia-key-" + VERSION + "-" + iterations).getBytes(UTF_8));
            return cipher;
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** What people are told of it. */
    public String description() {
        return String.format("AES-256; passphrase by PBKDF2-HMAC-SHA256 with %,d iterations; key.json of version %d", iterations, VERSION);
    }
}
