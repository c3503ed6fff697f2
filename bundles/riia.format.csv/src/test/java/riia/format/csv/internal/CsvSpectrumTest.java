// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import riia.indicator.ImportSource;
import riia.indicator.spi.Row;

/** Every file of csv-spectrum is what its JSON says. */
class CsvSpectrumTest {

    @ParameterizedTest
    @ValueSource(strings = {"comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf",
            "quotes_and_newlines", "simple", "simple_crlf", "utf8"})
    void reads_as_its_json_says(String name) throws Exception {
        List<Row> rows = new ArrayList<>();
        new CsvFormat().read(ImportSource.of(name + ".csv", bytes(name + ".csv")), Map.of(), rows::add);
        List<Map<String, String>> found = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            Map<String, String> members = new LinkedHashMap<>();
            for (int i = 0; i < row.cells().length; i++) {
                members.put(rows.get(0).cell(i), row.cell(i));
            }
            found.add(members);
        }

        assertThat(found).isEqualTo(new JsonMapper().readValue(bytes(name + ".json"), new TypeReference<List<Map<String, String>>>() { }));
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = CsvSpectrumTest.class.getResourceAsStream("/csv-spectrum/" + file)) {
            return in.readAllBytes();
        }
    }
}
