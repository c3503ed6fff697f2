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
import riia.indicator.reading.internal.IdentifyingScan;

/**
 * A file on its way in. One of figures is read once into memory, hashed and deflated beside the reading. One that is larger than any
 * file of figures is never in memory as a whole, nor in a file of ours: it is read from where it lies, and hashed as it passes by.
 */
final class ArrivedFile {

    /** Several times the largest file of figures there is reason to expect; more would not fit beside its readings. */
    static final int LARGEST = 64 << 20;

    private static final int HEAD = 4096;
    private static final int BEGINNING = 1 << 16;
    private static final Executor BESIDE = task -> {
        Thread thread = new Thread(task, "riia-import-bytes");
        thread.setDaemon(true);
        thread.start();
    };

    private final String name;
    private final byte[] bytes;
    private final boolean large;
    private final HashedPasses passes;
    private final CompletableFuture<String> hash;
    private final CompletableFuture<byte[]> deflated;

    private ArrivedFile(ImportSource arrived, byte[] bytes, boolean large) {
        this.name = harmless(arrived.name());
        this.bytes = bytes;
        this.large = large;
        this.passes = new HashedPasses(arrived, name);
        hash = large ? new CompletableFuture<>() : CompletableFuture.supplyAsync(this::hash, BESIDE);
        deflated = hash.thenApply(done -> deflate());
    }

    static ArrivedFile of(ImportSource source) {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            boolean large = bytes.length > LARGEST;
            return new ArrivedFile(source, large ? Arrays.copyOf(bytes, BEGINNING) : bytes, large);
        } catch (IOException e) {
            throw new UncheckedIOException(harmless(source.name()) + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A name is shown, kept and journalled: one that identifies a child is replaced. */
    private static String harmless(String name) {
        int dot = name.lastIndexOf('.');
        return IdentifyingScan.identifies(name) ? "file" + (dot < 0 ? "" : name.substring(dot)) : name;
    }

    String name() {
        return name;
    }

    /** Whether it is larger than {@link #LARGEST}, so that only records can be read of it. */
    boolean large() {
        return large;
    }

    /** In bytes; of a large file known once it has been read to its end. */
    long size() {
        return large ? passes.size() : bytes.length;
    }

    byte[] head() {
        return Arrays.copyOf(bytes, Math.min(HEAD, bytes.length));
    }

    /** The bytes, for a format to read, once or more than once. */
    ImportSource source() {
        return large ? passes : ImportSource.of(name, bytes);
    }

    /** The first lines of a large file, in memory; nothing if its first line does not end soon. */
    ImportSource beginning() {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return ImportSource.of(name, Arrays.copyOf(bytes, end));
    }

    /** Whether it changed while it was read. */
    boolean changed() {
        return large && passes.differ();
    }

    /** SHA-256, hexadecimal; of a large file that was not read to its end empty. */
    String sha256() {
        return large ? passes.sha256() : await(hash::join);
    }

    /** The bytes, deflated; of no large file. */
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
