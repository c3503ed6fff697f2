// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import riia.indicator.ImportSource;
import riia.indicator.keeping.internal.DefinitionHash;

/** A file's bytes, read once; hashed and deflated beside the reading. */
final class ArrivedFile {

    /** Several times the largest file there is reason to expect; more would not fit beside its readings. */
    static final int LARGEST = 64 << 20;

    private static final int HEAD = 4096;
    private static final Executor BESIDE = task -> {
        Thread thread = new Thread(task, "riia-import-bytes");
        thread.setDaemon(true);
        thread.start();
    };

    private final String name;
    private final byte[] bytes;
    private final CompletableFuture<String> hash;
    private final CompletableFuture<byte[]> deflated;

    private ArrivedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        hash = CompletableFuture.supplyAsync(this::hash, BESIDE);
        deflated = hash.thenApply(done -> deflate());
    }

    static ArrivedFile of(ImportSource source) {
        try (InputStream in = source.open()) {
            return new ArrivedFile(source.name(), in.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(source.name() + " cannot be read: " + e.getMessage(), e);
        }
    }

    String name() {
        return name;
    }

    int size() {
        return bytes.length;
    }

    byte[] head() {
        return Arrays.copyOf(bytes, Math.min(HEAD, bytes.length));
    }

    /** The bytes in memory, for a format to read. */
    ImportSource source() {
        return ImportSource.of(name, bytes);
    }

    /** SHA-256, hexadecimal. */
    String sha256() {
        return await(hash::join);
    }

    /** The bytes, deflated. */
    byte[] deflated() {
        return await(deflated::join);
    }

    private static <T> T await(Supplier<T> result) {
        try {
            return result.get();
        } catch (CompletionException e) {
            throw new IllegalStateException("A file's bytes could not be hashed or deflated", e.getCause());
        }
    }

    private String hash() {
        return HexFormat.of().formatHex(DefinitionHash.sha256().digest(bytes));
    }

    private byte[] deflate() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 8 + 64);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream sink = new DeflaterOutputStream(out, deflater, 1 << 16)) {
            sink.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
