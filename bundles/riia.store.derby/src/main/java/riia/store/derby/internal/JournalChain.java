// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

import riia.store.JournalEntry;
import riia.store.folder.internal.Sha256;

/**
 * The hashes of journal entries: each is the SHA-256 of the hash before it and of the entry's fields, every field with its
 * length in front, so that no two different entries have the same bytes.
 */
final class JournalChain {

    /** What stands before the first entry. */
    static final String START = "0".repeat(64);

    private final MessageDigest digest = Sha256.digest();
    private String tip;

    JournalChain(String tip) {
        this.tip = tip;
    }

    /** The hash of the last entry. */
    String tip() {
        return tip;
    }

    /** Adds an entry and returns its hash. */
    String add(long number, JournalEntry entry) {
        field(tip);
        field(Long.toString(number));
        field(Long.toString(entry.sequence()));
        field(entry.time().toString());
        field(entry.actor().person());
        field(entry.actor().role());
        field(entry.actor().onBehalfOf().orElse(null));
        field(entry.what());
        field(entry.subject().area());
        field(entry.subject().kind());
        field(entry.subject().id());
        field(entry.subject().title());
        field(entry.before().orElse(null));
        field(entry.after().orElse(null));
        tip = HexFormat.of().formatHex(digest.digest());
        return tip;
    }

    private void field(String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text == null ? -1 : bytes.length).flip());
        digest.update(bytes);
    }
}
