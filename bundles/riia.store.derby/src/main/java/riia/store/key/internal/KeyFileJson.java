// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import riia.store.StoreException;
import riia.store.folder.internal.DurableFiles;
import riia.store.folder.internal.Sha256;

/**
 * The file {@code key.json}. A checksum over its fields tells a damaged file from a wrong passphrase, which the tag of the encryption
 * alone would not.
 */
public final class KeyFileJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final HexFormat HEX = HexFormat.of();
    private static final String DERIVATION = "PBKDF2WithHmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";

    private KeyFileJson() {
    }

    /**
     * Reads one.
     *
     * @throws StoreException if it is missing, damaged, or of a later version
     */
    public static KeyFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw unusable(file, "is missing", null);
        }
        try {
            Map<String, String> fields = fields(file);
            if (Integer.parseInt(text(fields, "version")) > KeyFile.VERSION) {
                throw new StoreException(file + " was written by a later version of the workbench (version " + fields.get("version")
                        + ", this one knows " + KeyFile.VERSION + "); open the workspace with that");
            }
            KeyFile key = new KeyFile(Integer.parseInt(text(fields, "iterations")), bytes(fields, "salt"), bytes(fields, "nonce"),
                    bytes(fields, "key"));
            if (!sum(key).equals(text(fields, "sum"))) {
                throw new IllegalArgumentException("its checksum differs");
            }
            return key;
        } catch (IOException | IllegalArgumentException e) {
            throw unusable(file, "is damaged (" + firstLine(e) + ")", e);
        }
    }

    /** Writes one where none was. */
    public static void write(Path file, KeyFile key) throws IOException {
        DurableFiles.write(file, bytes(key));
    }

    /** What tells this file from every other. */
    static String sum(KeyFile key) {
        byte[] header = (DERIVATION + CIPHER).getBytes(UTF_8);
        return Sha256.of(ByteBuffer.allocate(header.length + Integer.BYTES + key.salt().length + key.nonce().length + key.wrapped().length)
                .put(header).putInt(key.iterations()).put(key.salt()).put(key.nonce()).put(key.wrapped()).array());
    }

    private static Map<String, String> fields(Path file) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(Files.readAllBytes(file))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("it is no JSON object");
            }
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                parser.skipChildren();
                fields.put(name, parser.getText());
            }
        }
        return fields;
    }

    private static String text(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("it has no '" + name + "'");
        }
        return value;
    }

    private static byte[] bytes(Map<String, String> fields, String name) {
        return HEX.parseHex(text(fields, name));
    }

    private static byte[] bytes(KeyFile key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("version", KeyFile.VERSION);
            json.writeStringField("derivation", DERIVATION);
            json.writeNumberField("iterations", key.iterations());
            json.writeStringField("salt", HEX.formatHex(key.salt()));
            json.writeStringField("cipher", CIPHER);
            json.writeStringField("nonce", HEX.formatHex(key.nonce()));
            json.writeStringField("key", HEX.formatHex(key.wrapped()));
            json.writeStringField("sum", sum(key));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static StoreException unusable(Path file, String how, Exception cause) {
        return new StoreException(file + " " + how + ", and the workspace cannot be opened without it; bring back a backup with:"
                + " riia restore FILE", cause);
    }
}
