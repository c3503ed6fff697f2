// SPDX-License-Identifier: Apache-2.0
package riia.report.outlet.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A file on its way: written beside its target, flushed to the disk, and put in place in one step. Closed before that, it
 * leaves nothing behind and an earlier file as it was.
 */
final class WholeFile implements AutoCloseable {

    /** Writes the bytes. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private final Path target;
    private final Path draft;
    private final MessageDigest digest = sha256();

    WholeFile(Path target) {
        this.target = target.toAbsolutePath();
        this.draft = this.target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID() + ".part");
    }

    /** Writes the draft and has it on the disk when this returns. */
    void write(Writing writing) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest));
            writing.to(out);
            out.flush();
            channel.force(true);
        }
    }

    Path draft() {
        return draft;
    }

    /** SHA-256 of what was written, hexadecimal. Once. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Puts the draft in the target's place. */
    void appear() throws IOException {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Only some systems let a folder be flushed; the file itself is on the disk.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
