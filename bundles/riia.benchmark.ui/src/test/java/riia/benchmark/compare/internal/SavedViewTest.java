// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.compare.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.contribution.spi.ContributionType;
import riia.testkit.json.SchemaAgreement;

class SavedViewTest {

    private static final String WHOLE = """
            {
              "$schema": "compare-view.schema.json",
              "compareView": 1,
              "dataset": "riia",
              "indicators": ["R02", "R03"],
              "authorities": ["831"],
              "from": "2024-25-Q1",
              "until": "2025-26-Q2",
              "basis": "rolling",
              "model": 2021,
              "breakdown": "Total",
              "show": "table"
            }
            """;

    @Test
    void what_is_not_said_is_as_usual() {
        Chosen chosen = read("{\"compareView\": 1, \"dataset\": \"riia\", \"indicators\": [\"R02\"], \"authorities\": [\"831\"]}");
        assertThat(chosen.basis()).isEqualTo("quarter");
        assertThat(chosen.model()).isEqualTo(2025);
        assertThat(chosen.show()).isEqualTo(Chosen.CHARTS);
        assertThat(chosen.from()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"not json at all|line 1", "{\"compareView\": 1}|'dataset' is missing", "[]|braces", "''|empty",
        "{\"compareView\": 2, \"dataset\": \"riia\"}|expected 1",
        "{\"compareView\": 1, \"dataset\": \"riia\", \"indicators\": [], \"authorities\": [\"831\"]}|0 indicators",
        "{\"compareView\": 1, \"dataset\": \"riia\", \"indicators\": [\"R02\"], \"authorities\": [\"831\"], \"from\": \"soon\"}|'from'",
        "{\"compareView\": 1, \"dataset\": \"riia\", \"indicators\": [\"R02\"], \"authorities\": [\"831\"], \"value\": 18.4}|unknown key 'value'",
        "{\"compareView\": 1, \"dataset\": \"riia\", \"indicators\": \"R02\", \"authorities\": [\"831\"]}|square brackets"})
    void a_broken_one_is_refused_with_what_is_wrong(String text, String said) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("'mine' is no saved view")
                .hasMessageContaining(said);
    }

    @Test
    void schema_and_reader_agree() throws IOException, ContributionException {
        try (InputStream schema = SavedView.class.getResourceAsStream("/schema/compare-view.schema.json")) {
            new SchemaAgreement(new String(schema.readAllBytes(), StandardCharsets.UTF_8)).assertAgreed(new AsContributed(), WHOLE,
                    Pattern.compile("'from': |'until': "));
        }
    }

    private static Chosen read(String text) {
        return SavedView.read(text.getBytes(StandardCharsets.UTF_8), "mine");
    }

    /** The reader, asked as the readers of contributed files are. */
    private static final class AsContributed implements ContributionType<Chosen> {
        @Override
        public String id() {
            return "compare-view";
        }

        @Override
        public Class<Chosen> service() {
            return Chosen.class;
        }

        @Override
        public Map<String, Object> properties(Chosen contribution) {
            return Map.of();
        }

        @Override
        public Chosen parse(ContributionSource source) throws ContributionException {
            try (InputStream in = source.open()) {
                return SavedView.read(in.readAllBytes(), "mine");
            } catch (IOException | IllegalArgumentException e) {
                throw new ContributionException(0, e.getMessage(), e);
            }
        }
    }
}
