// SPDX-License-Identifier: Apache-2.0
package riia.store.backup.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import riia.store.StoreException;
import riia.store.folder.internal.DurableFiles;
import riia.store.folder.internal.Sha256;

/**
 * A backup: a zip file of the workspace's content and of {@code SHA256SUMS}, in the form that {@code sha256sum --check} reads.
 * Nothing else is in it, and everything in it is in that list.
 */
public final class BackupFile {

    private static final String SUMS = "SHA256SUMS";
    private static final String KEY = "key.json";
    private static final String ALLOWED = "(store|plugins)/.+|workspace\\.json|key\\.json";

    private final Path file;

    BackupFile(Path file) {
        this.file = file;
    }

    /** Writes everything below a folder. */
    void write(Path content) throws IOException {
        write(content, DurableFiles.below(content));
    }

    /** Writes some files below a folder. */
    void write(Path content, List<Path> files) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Path path : files) {
                String name = content.relativize(path).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(name));
                try (InputStream in = Files.newInputStream(path)) {
                    sums.put(name, copy(in, zip));
                }
            }
            zip.putNextEntry(new ZipEntry(SUMS));
            for (Map.Entry<String, String> sum : sums.entrySet()) {
                zip.write((sum.getValue() + "  " + sum.getKey() + "\n").getBytes(UTF_8));
            }
        }
        DurableFiles.force(file);
    }

    /**
     * Whether what it holds is encrypted.
     *
     * @throws StoreException if it is no backup
     */
    public static boolean isLocked(Path file) {
        BackupFile backup = new BackupFile(file);
        backup.requireFile();
        try (ZipFile zip = new ZipFile(file.toFile(), UTF_8)) {
            return backup.sums(zip).containsKey(KEY);
        } catch (IOException e) {
            throw backup.damaged(e.getMessage(), e);
        }
    }

    /** Whether it is a backup, and what it holds is not encrypted. */
    boolean isClear() {
        try (ZipFile zip = new ZipFile(file.toFile(), UTF_8)) {
            return zip.getEntry(SUMS) != null && zip.getEntry(KEY) == null;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads everything and compares it with the list.
     *
     * @throws StoreException if it is no backup or is damaged
     */
    void verify() {
        read((name, in) -> copy(in, OutputStream.nullOutputStream()));
    }

    /**
     * Writes its content to a folder, and compares it with the list while doing so.
     *
     * @throws StoreException if it is no backup or is damaged
     */
    void unpack(Path folder) {
        read((name, in) -> {
            Path target = folder.resolve(name);
            Files.createDirectories(target.getParent());
            String sum;
            try (OutputStream out = Files.newOutputStream(target)) {
                sum = copy(in, out);
            }
            DurableFiles.force(target);
            return sum;
        });
    }

    /** Does something with the content of an entry and returns its SHA-256. */
    @FunctionalInterface
    private interface Reader {
        String read(String name, InputStream in) throws IOException;
    }

    private void read(Reader reader) {
        requireFile();
        try (ZipFile zip = new ZipFile(file.toFile(), UTF_8)) {
            Map<String, String> sums = sums(zip);
            requireSame(names(zip), sums.keySet());
            for (Map.Entry<String, String> sum : sums.entrySet()) {
                try (InputStream in = zip.getInputStream(zip.getEntry(sum.getKey()))) {
                    if (!reader.read(sum.getKey(), in).equals(sum.getValue())) {
                        throw damaged("the checksum of " + sum.getKey() + " differs", null);
                    }
                }
            }
        } catch (IOException e) {
            throw damaged(e.getMessage(), e);
        }
    }

    private void requireFile() {
        if (!Files.isRegularFile(file)) {
            throw new StoreException("There is no backup file " + file);
        }
    }

    private Map<String, String> sums(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(SUMS);
        if (entry == null) {
            throw damaged("it has no " + SUMS, null);
        }
        Map<String, String> sums = new TreeMap<>();
        try (InputStream in = zip.getInputStream(entry)) {
            for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
                String[] parts = line.split("  ", 2);
                if (parts.length != 2 || !parts[1].matches(ALLOWED) || Path.of(parts[1]).normalize().startsWith("..")
                        || parts[1].contains("../")) {
                    throw damaged(SUMS + " has the line '" + line + "'", null);
                }
                sums.put(parts[1], parts[0]);
            }
        }
        return sums;
    }

    private void requireSame(Set<String> found, Set<String> expected) {
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        Set<String> surplus = new TreeSet<>(found);
        surplus.removeAll(expected);
        if (!missing.isEmpty() || !surplus.isEmpty()) {
            throw damaged("missing " + missing + ", not expected " + surplus, null);
        }
        if (!expected.contains("workspace.json") || !expected.contains("store/service.properties")) {
            throw damaged("it holds no store", null);
        }
    }

    private static Set<String> names(ZipFile zip) {
        Set<String> names = new TreeSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (!entry.getName().equals(SUMS)) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static String copy(InputStream in, OutputStream out) throws IOException {
        DigestInputStream digested = new DigestInputStream(in, Sha256.digest());
        digested.transferTo(out);
        return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    }

    private StoreException damaged(String why, Throwable cause) {
        return new StoreException(file + " is no whole backup of a workspace: " + why, cause);
    }
}
