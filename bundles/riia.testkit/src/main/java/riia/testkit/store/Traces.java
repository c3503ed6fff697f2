// SPDX-License-Identifier: Apache-2.0
package riia.testkit.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What of some words can be found in the files of a folder by somebody who looks at their bytes: in every encoding that we write, in
 * whatever zip files hold, and in whatever was deflated.
 */
public final class Traces {

    private static final int ZLIB = 0x78;
    private static final int MOST_INFLATED = 1 << 20;

    private final Map<String, byte[]> patterns = new LinkedHashMap<>();
    private final Set<String> found = new TreeSet<>();

    /** @param words none shorter than six characters, which would be found by chance */
    public Traces(List<String> words) {
        for (String word : words) {
            if (word.length() < 6) {
                throw new IllegalArgumentException("'" + word + "' would be found by chance");
            }
            patterns.put(word + " in UTF-8", word.getBytes(UTF_8));
            patterns.put(word + " in UTF-16BE", word.getBytes(UTF_16BE));
            patterns.put(word + " in UTF-16LE", word.getBytes(UTF_16LE));
            patterns.put(word + " in ISO-8859-1", word.getBytes(ISO_8859_1));
            patterns.put(word + " in modified UTF-8", modified(word));
        }
    }

    private static byte[] modified(String word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new DataOutputStream(bytes).writeUTF(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOfRange(bytes.toByteArray(), Short.BYTES, bytes.size());
    }

    /** What was found, one line for each word, encoding and file. */
    public Set<String> in(Path root) throws IOException {
        found.clear();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                look(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return new TreeSet<>(found);
    }

    private void look(String where, byte[] bytes) throws IOException {
        search(where, bytes);
        if (bytes.length > 4 && ByteBuffer.wrap(bytes).getInt() == 0x504b0304) {
            unzip(where, bytes);
        } else {
            inflate(where, bytes);
        }
    }

    private void unzip(String where, byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                look(where + "!" + entry.getName(), zip.readAllBytes());
            }
        }
    }

    /** From every byte with which a deflated stream may begin, as far as it goes: a database cuts long values into pages. */
    private void inflate(String where, byte[] bytes) {
        byte[] out = new byte[MOST_INFLATED];
        for (int at = 0; at + 1 < bytes.length; at++) {
            if (bytes[at] == ZLIB && ((bytes[at] & 0xff) * 256 + (bytes[at + 1] & 0xff)) % 31 == 0) {
                Inflater inflater = new Inflater();
                inflater.setInput(bytes, at, bytes.length - at);
                int length = 0;
                try {
                    length = inflater.inflate(out);
                } catch (DataFormatException e) {
                    length = (int) Math.min(MOST_INFLATED, inflater.getBytesWritten());
                } finally {
                    inflater.end();
                }
                search(where + " inflated", Arrays.copyOf(out, length));
            }
        }
    }

    private void search(String where, byte[] bytes) {
        patterns.forEach((name, pattern) -> {
            if (contains(bytes, pattern)) {
                found.add(name + ": " + where);
            }
        });
    }

    private static boolean contains(byte[] bytes, byte[] pattern) {
        int last = bytes.length - pattern.length;
        for (int at = 0; at <= last; at++) {
            if (bytes[at] == pattern[0] && Arrays.equals(bytes, at, at + pattern.length, pattern, 0, pattern.length)) {
                return true;
            }
        }
        return false;
    }
}
