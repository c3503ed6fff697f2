// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/** The random key of 256 bits with which Derby encrypts what is stored. It never leaves the process but wrapped, in {@link KeyFile}. */
public final class DataKey {

    static final int BYTES = 32;

    private final byte[] secret;

    /** @param secret kept, not copied */
    DataKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("A key of " + secret.length + " bytes, expected " + BYTES);
        }
        this.secret = secret;
    }

    /** One that nobody has had. */
    public static DataKey random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new DataKey(secret);
    }

    byte[] secret() {
        return secret;
    }

    /** What Derby is told when it opens, creates or encrypts a database with this key. Not to be kept or logged. */
    public String attributes() {
        return "dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKeyLength=256;encryptionKey="
                + HexFormat.of().formatHex(secret);
    }

    /** Forgets it. Derby, while it has the database open, keeps its own copy. */
    public void wipe() {
        Arrays.fill(secret, (byte) 0);
    }
}
