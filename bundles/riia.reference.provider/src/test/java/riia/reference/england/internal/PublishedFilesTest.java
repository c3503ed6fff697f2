// SPDX-License-Identifier: Apache-2.0
package riia.reference.england.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.base.AreaCode;
import riia.reference.Authority;

/** Every authority's row in the files of the sample, as published, is recognised; DfE's own denominators are ours. */
class PublishedFilesTest {

    private static final Path SAMPLE = Path.of("../riia.sample.eastmidlands/src/main/resources/riia/sample");

    private final EnglishAuthorities authorities = new EnglishAuthorities();
    private final MidYearPopulations populations = new MidYearPopulations();

    @ParameterizedTest
    @CsvSource({"dfe/b1_children_in_need_2013_to_2025.csv.gz, 1976, 158",
            "dfe/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv.gz, 1976, 158",
            "dfe/d3_cpps_subsequent_plan_2013_to_2025.csv.gz, 1976, 158", "dfe/cla_number_and_rate_per_10k_children.csv.gz, 2325, 155",
            "returns/england_2022-23_to_2025-26.csv.gz, 74970, 153"})
    void recognises_every_authority_of(String file, int rows, int different) throws IOException {
        List<Map<String, String>> read = authorityRows(file);
        assertThat(read).hasSize(rows);
        assertThat(read.stream().map(row -> authorities.match(row.get("old_la_code"), row.get("new_la_code"), row.get("la_name")))
                .map(match -> match.authority().orElseThrow(() -> new AssertionError(match.expected()))).map(Authority::code).distinct())
                .hasSize(different);
    }

    /** Year ending 31 March 2025: mid-2024, and so on. 42 rows are of authorities outside their life, without an estimate. */
    @ParameterizedTest
    @CsvSource("dfe/cla_number_and_rate_per_10k_children.csv.gz, 2283, 42")
    void divides_by_the_population_that_dfe_divides_by(String file, int numbers, int without) throws IOException {
        List<Map<String, String>> all = authorityRows(file);
        List<Map<String, String>> read = all.stream().filter(row -> !row.get("population_estimate").equals("x")).toList();
        assertThat(read).hasSize(numbers);
        assertThat(all).hasSize(numbers + without);
        assertThat(read).allSatisfy(row -> assertThat(populations.count(new AreaCode(row.get("old_la_code")), "0-17",
                Integer.parseInt(row.get("time_period")) - 1, populations.vintages().get(0)))
                .hasValue(Integer.parseInt(row.get("population_estimate"))));
    }

    /** Good for names in quotes; no cell of these files holds a quote or a line break. */
    private static List<Map<String, String>> authorityRows(String file) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SAMPLE.resolve(file))), StandardCharsets.UTF_8))) {
            String[] header = cells(lines.readLine().replace("\uFEFF", ""));
            return lines.lines().map(PublishedFilesTest::cells).map(cells -> row(header, cells))
                    .filter(row -> row.get("geographic_level").equals("Local authority")).toList();
        }
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).map(cell -> cell.replace("\"", "")).toArray(String[]::new);
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return row;
    }
}
