// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import riia.contribution.spi.ContributionException;
import riia.indicator.ImportSource;
import riia.indicator.spi.SampleFiles;

class SampleTypeTest {

    private final SampleType type = new SampleType();

    @Test
    void unpacks_files_and_drops_the_ending_from_their_names() throws ContributionException, IOException {
        SampleFiles sample = type.parse(InstalledFiles.resource("/riia/sample/east-midlands.json"));
        ImportSource returns = sample.files().get(sample.files().size() - 1).source();

        assertThat(sample.label()).isEqualTo("SYNTHETIC SAMPLE");
        assertThat(returns.name()).isEqualTo("england_2022-23_to_2025-26.csv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(returns.open(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).startsWith("time_period,time_identifier,");
        }
    }

    @Test
    void refuses_a_file_that_is_not_there() {
        assertThatExceptionOfType(ContributionException.class).isThrownBy(() -> type.parse(new FakeSource("""
                {"id": "x", "label": "y", "files": [
                  {"dataset": "riia", "file": "returns/none.csv.gz"}
                ]}"""))).withMessage("line 2: found no file 'returns/none.csv.gz' beside riia/test/fake.json");
    }
}
