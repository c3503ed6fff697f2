// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Who acts, as an opaque id: the same for the same account, and not its name. */
final class Person {

    private static final int BYTES = 6;

    private Person() {
    }

    /** {@code p-} and the first twelve hexadecimal digits of the SHA-256 of the account's name. */
    static String of(String account) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(account.getBytes(StandardCharsets.UTF_8));
            return "p-" + HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
