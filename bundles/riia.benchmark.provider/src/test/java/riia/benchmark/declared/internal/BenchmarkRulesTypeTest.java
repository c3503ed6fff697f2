// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.declared.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import riia.benchmark.spi.BenchmarkRules;
import riia.benchmark.spi.BenchmarkRules.Explain;
import riia.benchmark.spi.BenchmarkRules.Round;
import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionType;
import riia.testkit.ContributionTypeContract;
import riia.testkit.json.LonelyFile;
import riia.testkit.json.SchemaAgreement;

class BenchmarkRulesTypeTest extends ContributionTypeContract<BenchmarkRules> {

    /** That one of two flags is true is what no schema of ours says. */
    private static final Pattern BEYOND_A_SCHEMA = Pattern.compile("are both false");

    @Override
    protected ContributionType<BenchmarkRules> type() {
        return new BenchmarkRulesType();
    }

    @Override
    protected String sound() {
        return resource("every-key.json");
    }

    private static String resource(String path) {
        try (InputStream in = BenchmarkRulesTypeTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BenchmarkRules parsed(String text) throws ContributionException {
        return type().parse(new LonelyFile(text));
    }

    @Test
    void reads_everything_that_a_region_can_say() throws ContributionException {
        BenchmarkRules rules = parsed(sound());
        assertThat(rules).isEqualTo(new BenchmarkRules("riia", "1.2.0", 3, "2.1", Round.REGION,
                Optional.of(new Explain(0.25, false, true, 21, true))));
        assertThat(type().properties(rules)).containsEntry("service.ranking", 3).containsEntry("riia.dataset", "riia");
    }

    @Test
    void asks_nobody_and_judges_round_england_unless_told() throws ContributionException {
        assertThat(parsed("{\"dataset\": \"riia\", \"version\": \"1\"}"))
                .isEqualTo(new BenchmarkRules("riia", "1", 0, "", Round.ENGLAND, Optional.empty()));
    }

    @Test
    void says_which_line_asks_for_what_cannot_be() {
        for (String explain : List.of("\"percent\": 0, \"days\": 14", "\"percent\": 51, \"days\": 14", "\"percent\": 20, \"days\": 0",
                "\"percent\": 20, \"days\": 14, \"highest\": false, \"lowest\": false")) {
            assertThatExceptionOfType(ContributionException.class).isThrownBy(() -> parsed(
                    "{\"dataset\": \"riia\", \"version\": \"1\",\n\"explain\": {" + explain + "}}")).withMessageContaining("line 2").withMessageContaining("expected");
        }
    }

    @Test
    void schema_and_parser_judge_alike() throws ContributionException {
        new SchemaAgreement(resource("/schema/benchmark.schema.json")).assertAgreed(type(), sound(), BEYOND_A_SCHEMA);
    }

    /** London asks for explanations of the highest and lowest fifth (2.1); the days are an assumption. The others ask for none. */
    @Test
    void our_regions_files_say_what_their_memoranda_do() throws ContributionException {
        String schema = resource("/schema/benchmark.schema.json");
        for (String path : List.of("/london/riia/benchmark/riia.json", "/eastmidlands/riia/benchmark/riia.json",
                "/southeast/riia/benchmark/riia.json", "/southeast/riia/benchmark/annexa.json")) {
            String text = region(path);
            assertThat(new SchemaAgreement(schema).accepts(text)).as(path).isTrue();
            BenchmarkRules rules = parsed(text);
            assertThat(rules.explain()).as(path).isEqualTo(path.startsWith("/london") ? Optional.of(new Explain(0.2, true, true, 14, true))
                    : Optional.empty());
        }
    }

    private static String region(String path) {
        String[] parts = path.split("/", 3);
        try {
            return java.nio.file.Files.readString(java.nio.file.Path.of("../riia.region." + parts[1] + "/src/main/resources/" + parts[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
