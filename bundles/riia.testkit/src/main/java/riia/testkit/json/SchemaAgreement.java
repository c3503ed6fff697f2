// SPDX-License-Identifier: Apache-2.0
package riia.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import riia.contribution.json.internal.Json;
import riia.contribution.json.internal.JsonDocument;
import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.contribution.spi.ContributionType;

/** A schema and the parser of the same kind of file: both judge hundreds of documents, and are asked to agree. */
public final class SchemaAgreement {

    private final SchemaVerdict schema;
    private final Function<String, ContributionSource> files;

    /**
     * @param schema the schema's text
     * @param files makes a contributed file of a text
     */
    public SchemaAgreement(String schema, Function<String, ContributionSource> files) throws ContributionException {
        this.files = files;
        this.schema = new SchemaVerdict(tree(schema));
    }

    /** Of files that name no others. */
    public SchemaAgreement(String schema) throws ContributionException {
        this(schema, LonelyFile::new);
    }

    /** Whether the schema accepts a document. */
    public boolean accepts(String document) throws ContributionException {
        return schema.accepts(tree(document));
    }

    /**
     * Asks both about a document with every key, which each must accept, and about documents that differ from it in one place.
     *
     * @param beyond refusals that a schema cannot express
     */
    public void assertAgreed(ContributionType<?> type, String everyKey, Pattern beyond) throws ContributionException {
        Json.Members document = tree(everyKey);
        assertThat(schema.accepts(document)).isTrue();
        assertThat(refusal(type, document)).isEmpty();

        int refused = 0;
        document.members().remove("$schema"); // for editors; no parser looks at it
        List<Json> variants = JsonVariants.of(document);
        List<String> disagreements = new ArrayList<>();
        for (Json variant : variants) {
            String refusal = refusal(type, variant);
            if (!beyond.matcher(refusal).find() && schema.accepts(variant) != refusal.isEmpty()) {
                disagreements.add(refusal + " <- " + JsonVariants.write(variant));
            }
            refused += refusal.isEmpty() ? 0 : 1;
        }
        assertThat(disagreements).isEmpty();
        assertThat(refused).isBetween(variants.size() / 2, variants.size() - 1);
    }

    /** Why a parser refuses a document; empty if it does not. */
    private String refusal(ContributionType<?> type, Json document) {
        try {
            type.parse(files.apply(JsonVariants.write(document)));
            return "";
        } catch (ContributionException e) {
            return e.getMessage();
        }
    }

    private static Json.Members tree(String text) throws ContributionException {
        LonelyFile wrapped = new LonelyFile("{\"whole\": " + text + "}");
        return new Json.Members(1, JsonDocument.read(wrapped, "a document").map("whole", value -> value));
    }
}
