// SPDX-License-Identifier: Apache-2.0
package riia.region.profiles.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code workspace.json} says of the region. It can be read long before the store is open. */
final class WorkspaceFile {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceFile.class);

    private WorkspaceFile() {
    }

    /** The id of the bound region; empty if there is no such file, or it does not say, which is logged. */
    static Optional<String> region(Path workspace) {
        Path file = workspace.resolve("workspace.json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (JsonParser tokens = new JsonFactory().createParser(Files.readAllBytes(file))) {
            tokens.nextToken();
            for (String field = tokens.nextFieldName(); field != null; field = tokens.nextFieldName()) {
                JsonToken value = tokens.nextToken();
                if (field.equals("region") && value == JsonToken.VALUE_STRING) {
                    return Optional.of(tokens.getText());
                }
                tokens.skipChildren();
            }
            LOG.error("{} names no region, so none is active", file);
        } catch (IOException e) {
            LOG.error("{} cannot be read, so no region is active", file, e);
        }
        return Optional.empty();
    }
}
