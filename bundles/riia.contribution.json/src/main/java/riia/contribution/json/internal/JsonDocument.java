// SPDX-License-Identifier: Apache-2.0
package riia.contribution.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;

/**
 * Reads a contributed file into {@link Json}. Jackson's tokens only: binding costs a start of the workbench more than
 * everything else about datasets together, and knows no lines afterwards.
 */
public final class JsonDocument {

    private static final JsonFactory TOKENS = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private JsonDocument() {
    }

    /** The whole file, which is one object. */
    public static JsonObject read(ContributionSource source, String what) throws ContributionException {
        try (InputStream in = source.open(); JsonParser tokens = TOKENS.createParser(in)) {
            tokens.nextToken();
            Json document = value(tokens);
            if (tokens.nextToken() != null) {
                throw new ContributionException(line(tokens), "found more after the end of the document", null);
            }
            return JsonObject.of(document, what);
        } catch (JsonParseException e) {
            throw new ContributionException(e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    "not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new ContributionException(0, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static Json value(JsonParser tokens) throws IOException, ContributionException {
        int line = line(tokens);
        JsonToken token = tokens.currentToken();
        if (token == null) {
            throw new ContributionException(0, "the file is empty; expected a JSON object", null);
        }
        return switch (token) {
            case START_OBJECT -> new Json.Members(line, members(tokens));
            case START_ARRAY -> new Json.Elements(line, elements(tokens));
            case VALUE_STRING -> new Json.Text(line, tokens.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(line, tokens.getText());
            default -> new Json.Word(line, tokens.getText());
        };
    }

    private static Map<String, Json> members(JsonParser tokens) throws IOException, ContributionException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String key = tokens.currentName();
            tokens.nextToken();
            members.put(key, value(tokens));
        }
        return members;
    }

    private static List<Json> elements(JsonParser tokens) throws IOException, ContributionException {
        List<Json> elements = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(tokens));
        }
        return elements;
    }

    private static int line(JsonParser tokens) {
        return tokens.currentTokenLocation().getLineNr();
    }
}
