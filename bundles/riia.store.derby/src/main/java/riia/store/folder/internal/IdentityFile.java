// SPDX-License-Identifier: Apache-2.0
package riia.store.folder.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import riia.store.StoreException;
import riia.store.WorkspaceIdentity;

/**
 * The file {@code workspace.json}. It changes together with the journal: the new one is first put aside under the sequence
 * of the commit that journals it and takes its place once that is on disk; after a kill the store's sequence tells which
 * of the two happened.
 */
public final class IdentityFile {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String PROPOSAL = "workspace-";
    private static final String ENCRYPTED = "encrypted";
    private static final String ENDING = ".json";

    private final Layout layout;

    public IdentityFile(Layout layout) {
        this.layout = layout;
    }

    /**
     * What it says.
     *
     * @throws StoreException if it is absent or not valid
     */
    public WorkspaceIdentity read() {
        return read(layout.identity());
    }

    /** Whether it says that the store is encrypted. */
    public boolean encrypted() {
        return encrypted(layout.identity());
    }

    /** Whether another file of the same form says so. */
    public static boolean encrypted(Path file) {
        return Boolean.parseBoolean(fields(file).get(ENCRYPTED));
    }

    /** What another file of the same form says. */
    public static WorkspaceIdentity read(Path file) {
        Map<String, String> fields = fields(file);
        try {
            return new WorkspaceIdentity(required(fields, "id"), required(fields, "region"),
                    Optional.ofNullable(fields.get("label")), Instant.parse(required(fields, "created")));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new StoreException(file + " is not valid: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> fields(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(file.getParent() + " is no workspace: it has no workspace.json;"
                    + " make one with: riia init --region ID DIR");
        }
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            return fields(parser);
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException(file + " is not valid: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> fields(JsonParser parser) throws IOException {
        Map<String, String> fields = new HashMap<>();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("it is no JSON object");
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            parser.skipChildren();
            if (value == JsonToken.VALUE_STRING || name.equals(ENCRYPTED)) {
                fields.put(name, parser.getText());
            }
        }
        return fields;
    }

    private static String required(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("it has no text '" + name + "'");
        }
        return value;
    }

    /** Writes it where none was. */
    public void create(WorkspaceIdentity identity, boolean encrypted) throws IOException {
        Path file = layout.temp().resolve("new-workspace.json");
        write(file, identity, encrypted);
        DurableFiles.rename(file, layout.identity());
    }

    /** Writes another file of the same form. */
    public static void write(Path file, WorkspaceIdentity identity, boolean encrypted) throws IOException {
        DurableFiles.write(file, json(identity, encrypted));
    }

    /** Puts a new one aside, to take its place when the commit of that sequence is on disk. */
    public void propose(WorkspaceIdentity identity, long sequence) {
        try {
            DurableFiles.write(proposal(sequence), json(identity, encrypted()));
        } catch (IOException e) {
            throw new StoreException("workspace.json cannot be changed: " + e.getMessage(), e);
        }
    }

    /** Lets the one that was put aside take its place. */
    public void adopt(long sequence) {
        try {
            DurableFiles.rename(proposal(sequence), layout.identity());
        } catch (IOException e) {
            throw new StoreException("workspace.json cannot be replaced: " + e.getMessage()
                    + "; it will be when the workspace is opened next", e);
        }
    }

    /** After a kill: lets those take their place whose commit is on disk. */
    public void settle(long sequence) throws IOException {
        for (Path file : DurableFiles.below(layout.temp())) {
            String name = file.getFileName().toString();
            if (name.matches(PROPOSAL + "\\d{19}" + ENDING)) {
                long number = Long.parseLong(name.substring(PROPOSAL.length(), name.length() - ENDING.length()));
                if (number <= sequence) {
                    adopt(number);
                }
            }
        }
    }

    private Path proposal(long sequence) {
        return layout.temp().resolve(String.format("%s%019d%s", PROPOSAL, sequence, ENDING));
    }

    private static byte[] json(WorkspaceIdentity identity, boolean encrypted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("id", identity.id());
            json.writeStringField("region", identity.region());
            if (identity.label().isPresent()) {
                json.writeStringField("label", identity.label().get());
            }
            json.writeStringField("created", identity.created().toString());
            if (encrypted) {
                json.writeBooleanField(ENCRYPTED, true);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
