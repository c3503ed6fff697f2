// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.contribution.json.internal.Json;
import riia.contribution.json.internal.JsonDocument;
import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.contribution.spi.ContributionType;

/** What the schemas tell people and editors is what the parsers do: both judge hundreds of documents, and are asked to agree. */
class SchemaTest {

    /** Refusals that a schema cannot express: what one place of a file says of another, what only the values mean. */
    private static final Pattern BEYOND_A_SCHEMA = Pattern.compile("names '|in none of the parts|there are two of|names no population"
            + "|no 'columns'|is no period|has a measure that is not supplied|lists the words|found no file|an id and a name");

    private static final Map<String, ContributionType<?>> TYPES = Map.of("dataset", new DatasetType(), "returns",
            new ReturnRulesType(), "sample", new SampleType());

    @ParameterizedTest
    @CsvSource({"dataset, every-key.json", "returns, every-key-returns.json", "sample, every-key-sample.json"})
    void schema_and_parser_judge_alike(String type, String example) throws ContributionException {
        SchemaVerdict schema = new SchemaVerdict(tree(InstalledFiles.resource("/schema/" + type + ".schema.json")));
        Json.Members document = tree(FakeSource.resource(example));
        assertThat(schema.accepts(document)).isTrue();
        assertThat(refusal(type, document)).isEmpty();

        int refused = 0;
        document.members().remove("$schema"); // for editors; no parser looks at it
        List<Json> variants = JsonVariants.of(document);
        List<String> disagreements = new ArrayList<>();
        for (Json variant : variants) {
            String refusal = refusal(type, variant);
            if (!BEYOND_A_SCHEMA.matcher(refusal).find() && schema.accepts(variant) != refusal.isEmpty()) {
                disagreements.add(refusal + " <- " + JsonVariants.write(variant));
            }
            refused += refusal.isEmpty() ? 0 : 1;
        }
        assertThat(disagreements).isEmpty();
        assertThat(refused).isBetween(variants.size() / 2, variants.size() - 1);
    }

    @Test
    void our_own_files_follow_the_schema() throws ContributionException {
        SchemaVerdict dataset = new SchemaVerdict(tree(InstalledFiles.resource("/schema/dataset.schema.json")));
        SchemaVerdict sample = new SchemaVerdict(tree(InstalledFiles.resource("/schema/sample.schema.json")));

        for (String id : List.of("riia", "socialcare", "workforce", "annexa", "ncer", "outcomes", "dfe", "dfeeducation")) {
            assertThat(dataset.accepts(tree(InstalledFiles.resource("/riia/dataset/" + id + ".json")))).as(id).isTrue();
        }
        assertThat(sample.accepts(tree(InstalledFiles.resource("/riia/sample/east-midlands.json")))).isTrue();
    }

    /** Why a parser refuses a document; empty if it does not. */
    private static String refusal(String type, Json document) {
        try {
            TYPES.get(type).parse(new FakeSource(JsonVariants.write(document)));
            return "";
        } catch (ContributionException e) {
            return e.getMessage();
        }
    }

    private static Json.Members tree(ContributionSource source) throws ContributionException {
        try (InputStream in = source.open()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            FakeSource wrapped = new FakeSource("{\"whole\": " + text + "}");
            return new Json.Members(1, JsonDocument.read(wrapped, "a document").map("whole", value -> value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
