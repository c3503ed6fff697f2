// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import riia.indicator.ImportSource;
import riia.indicator.spi.Detected;
import riia.indicator.spi.Row;

class DialectTest {

    private final List<Row> rows = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"comma ,", "semicolon ;", "pipe |", "caret ^", "tab \t"}, ignoreLeadingAndTrailingWhitespace = false)
    void detects_the_delimiter_by_how_many_rows_have_as_many_cells(String name, String delimiter) throws Exception {
        String table = "Children's services: returns, all\n\nla;name|a,b^c\tx\nDerby;1,234|5^6\t7\n".replaceAll("[;|^\t,]", "~")
                .replace("~", delimiter) + "total, of; all\n";
        Detected detected = read(table, Map.of());

        assertThat(detected.of("delimiter").orElseThrow().value()).isEqualTo(name);
        assertThat(rows.get(2).cells()).containsExactly("la", "name", "a", "b", "c", "x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"comma ,", "semicolon ;", "pipe |", "caret ^", "tab \t"}, ignoreLeadingAndTrailingWhitespace = false)
    void can_be_told_the_delimiter_by_its_name_or_as_itself(String name, String delimiter) throws Exception {
        for (String told : new String[] {name, delimiter}) {
            assertThat(read("a,b;c\n", Map.of("delimiter", told)).of("delimiter").orElseThrow().value()).isEqualTo(name);
        }
    }

    @Test
    void is_not_misled_by_decimal_commas_or_by_quoted_text() throws Exception {
        Detected detected = read("name;rate;note\nDerby;1,5;\"a, b, c\"\nRutland;2,5;\"x, y, z\"\n", Map.of());

        assertThat(detected.of("delimiter").orElseThrow().value()).isEqualTo("semicolon");
        assertThat(detected.of("delimiter").orElseThrow().reason()).isEqualTo("3 of the first 3 rows then have 3 cells");
        assertThat(rows.get(1).cells()).containsExactly("Derby", "1,5", "a, b, c");
    }

    @Test
    void reads_a_single_column() throws Exception {
        assertThat(read("name\nDerby\n", Map.of()).of("delimiter").orElseThrow().reason())
                .isEqualTo("No delimiter stands in the first rows");
        assertThat(rows).extracting(row -> row.cells().length).containsExactly(1, 1);
    }

    @Test
    void is_told_by_the_first_line_as_excel_is_and_does_not_count_it() throws Exception {
        Detected detected = read("sep=;\r\na;b,c\r\n1;2\r\n", Map.of());

        assertThat(detected.of("delimiter").orElseThrow().reason()).isEqualTo("The first line says 'sep=;'");
        assertThat(rows).extracting(Row::number).containsExactly(1, 2);
        assertThat(rows.get(0).cells()).containsExactly("a", "b,c");
        read("\uFEFF\"sep=~\"\na~b\n", Map.of());
        assertThat(rows.get(0).cells()).containsExactly("a", "b");
    }

    @Test
    void follows_what_it_is_told_against_what_it_sees() throws Exception {
        Detected detected = read("a;b;c,d\n1;2;3,4\n", Map.of("delimiter", "comma", "quote", "none"));

        assertThat(rows.get(1).cells()).containsExactly("1;2;3", "4");
        assertThat(detected.of("delimiter").orElseThrow().told()).isTrue();
        assertThat(detected.of("quote").orElseThrow().told()).isTrue();
    }

    @Test
    void detects_single_quotes_only_where_they_wrap_cells() throws Exception {
        Detected detected = read("'a','b, c'\n'it''s','d'\n", Map.of());
        assertThat(detected.of("quote").orElseThrow().value()).isEqualTo("single");
        assertThat(rows).extracting(row -> List.of(row.cells())).containsExactly(List.of("a", "b, c"), List.of("it's", "d"));
        read("a,b\n'tis,'n/a'\nO'Brien,'n/a'\n", Map.of());
        assertThat(rows.get(1).cells()).containsExactly("'tis", "'n/a'");
        read("'a'\n", Map.of("quote", "single"));
        assertThat(rows.get(0).cells()).containsExactly("a");
    }

    @Test
    void takes_quotes_for_text_when_told() throws Exception {
        read("a,b\n\"1,2\n3,\"\n", Map.of("quote", "none"));

        assertThat(rows).extracting(row -> List.of(row.cells()))
                .containsExactly(List.of("a", "b"), List.of("\"1", "2"), List.of("3", "\""));
    }

    @Test
    void keeps_a_quote_within_a_cell() throws Exception {
        read("a,b\n5\" pipe,3\n6,\"7\"\n", Map.of());

        assertThat(rows).extracting(row -> List.of(row.cells()))
                .containsExactly(List.of("a", "b"), List.of("5\" pipe", "3"), List.of("6", "7"));
    }

    @Test
    void tells_which_line_ends_it_saw() throws Exception {
        assertThat(read("a,b\r\n1,2\n3,4\r5,6", Map.of()).of("line-end").orElseThrow().value()).isEqualTo("CRLF and LF and CR");
        assertThat(rows).extracting(Row::number).containsExactly(1, 2, 3, 4);
    }

    private Detected read(String text, Map<String, String> settings) throws Exception {
        rows.clear();
        return new CsvFormat().read(ImportSource.of("file.csv", text.getBytes(StandardCharsets.UTF_8)), settings, rows::add);
    }
}
