// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionType;
import riia.testkit.json.SchemaAgreement;

/** What the schemas tell people and editors is what the parsers do: both judge hundreds of documents, and are asked to agree. */
class SchemaTest {

    /** Refusals that a schema cannot express: what one place of a file says of another, what only the values mean. */
    private static final Pattern BEYOND_A_SCHEMA = Pattern.compile("names '|in none of the parts|there are two of|names no population"
            + "|no 'columns'|is no period|has a measure that is not supplied|lists the words|found no file|an id and a name");

    private static final Map<String, ContributionType<?>> TYPES = Map.of("dataset", new DatasetType(), "returns",
            new ReturnRulesType(), "sample", new SampleType());

    @ParameterizedTest
    @CsvSource({"dataset, every-key.json", "returns, every-key-returns.json", "sample, every-key-sample.json"})
    void schema_and_parser_judge_alike(String type, String example) throws Exception {
        schema(type).assertAgreed(TYPES.get(type), FakeSource.resource(example).content(), BEYOND_A_SCHEMA);
    }

    @Test
    void our_own_files_follow_the_schema() throws Exception {
        for (String id : List.of("riia", "socialcare", "workforce", "annexa", "ncer", "outcomes", "dfe", "dfeeducation")) {
            assertThat(schema("dataset").accepts(text("/riia/dataset/" + id + ".json"))).as(id).isTrue();
        }
        assertThat(schema("sample").accepts(text("/riia/sample/east-midlands.json"))).isTrue();
    }

    private static SchemaAgreement schema(String type) throws ContributionException, IOException {
        return new SchemaAgreement(text("/schema/" + type + ".schema.json"), FakeSource::new);
    }

    private static String text(String path) throws IOException {
        try (InputStream in = InstalledFiles.resource(path).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
