// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import riia.base.Problem;
import riia.indicator.ImportSource;
import riia.indicator.spi.UnreadableException;

class CsvFormatTest {

    private static final List<List<String>> TWO_ROWS = List.of(List.of("la_name", "number"), List.of("Derby", "1,234"));

    @Test
    void recognises_the_delimiter() throws Exception {
        assertThat(rows("la_name,number\nDerby,\"1,234\"\n")).isEqualTo(TWO_ROWS);
        assertThat(rows("la_name;number\nDerby;1,234\n")).isEqualTo(TWO_ROWS);
        assertThat(rows("la_name\tnumber\nDerby\t1,234\n")).isEqualTo(TWO_ROWS);
        assertThat(rows("\"a;b;c;d\",number\nx,y\n")).isEqualTo(List.of(List.of("a;b;c;d", "number"), List.of("x", "y")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takes_any_line_end_and_a_byte_order_mark(String lineEnd) throws Exception {
        String file = "la_name,number" + lineEnd + "Derby,\"1,234\"" + lineEnd;
        assertThat(rows(file)).isEqualTo(TWO_ROWS);
        assertThat(rows("\uFEFF" + file)).isEqualTo(TWO_ROWS);
        assertThat(rows("\uFEFF" + file.stripTrailing())).isEqualTo(TWO_ROWS);
    }

    @Test
    void numbers_rows_as_a_spreadsheet_does() throws Exception {
        List<Integer> numbers = new ArrayList<>();
        new CsvFormat().read(source("a,b\n\"two\nlines\",1\n\nlast,2\n".getBytes(StandardCharsets.UTF_8)), Map.of(),
                row -> numbers.add(row.number()));

        assertThat(numbers).containsExactly(1, 2, 3, 4);
        assertThat(rows("a,b\n\"two\nlines\",1\n\nlast,2\n").get(1)).containsExactly("two\nlines", "1");
    }

    @Test
    void keeps_characters_beyond_ascii_and_doubled_quotes() throws Exception {
        assertThat(rows("la_name,note\nBrân,\"says \"\"so\"\" – twice\"\n").get(1)).containsExactly("Brân", "says \"so\" – twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\r\n \n"})
    void refuses_an_empty_file(String content) {
        assertThat(problems(content.getBytes(StandardCharsets.UTF_8))).extracting(Problem::rule).containsExactly("empty");
    }

    @Test
    void says_where_a_quote_is_left_open() {
        List<Problem> problems = problems("a,b\n1,2\n3,\"four\n5,6\n".getBytes(StandardCharsets.UTF_8));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("torn-row");
            assertThat(problem.place().row()).isEqualTo(OptionalInt.of(3));
            assertThat(problem.found()).isEqualTo("a quote that is never closed");
        });
    }

    @Test
    void says_where_text_follows_a_closing_quote() {
        assertThat(problems("a,b\n\"x\"y,2\n".getBytes(StandardCharsets.UTF_8))).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("torn-row");
            assertThat(problem.found()).isEqualTo("text between a closing quote and the next delimiter");
            assertThat(problem.place().row()).isEqualTo(OptionalInt.of(2));
        });
    }

    @Test
    void says_where_a_quote_is_left_open_in_a_file_longer_than_any_record() {
        byte[] bytes = ("a,b\n1,2\n3,\"four\n" + "5,6\n".repeat(600_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(problems(bytes)).singleElement().satisfies(problem -> {
            assertThat(problem.place().row()).isEqualTo(OptionalInt.of(3));
            assertThat(problem.found()).isEqualTo("a quote that is never closed");
        });
    }

    @Test
    void refuses_a_row_that_no_return_has() {
        byte[] bytes = ("a,b\n" + "1".repeat(1_200_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(problems(bytes)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("torn-row");
            assertThat(problem.place()).hasToString("file.csv, row 2");
        });
    }

    @Test
    void stops_listing_after_a_thousand_problems_and_says_how_many_more() {
        byte[] bytes = ("\u00E9\u00E9,b\n" + "1,\u00E9\n".repeat(1_000)).getBytes(StandardCharsets.UTF_8);
        byte[] broken = ("a,b\n" + "1,\u00E9\n".repeat(1_300)).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(join(bytes, broken))).hasSize(1001).last().extracting(Problem::found).isEqualTo("300 more problems");
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void leaves_workbooks_to_others() {
        CsvFormat format = new CsvFormat();
        assertThat(format.recognises("return.xlsx", new byte[] {'P', 'K', 3, 4})).isFalse();
        assertThat(format.recognises("return.csv", new byte[] {'P', 'K', 3, 4})).isFalse();
        assertThat(format.recognises("RETURN.CSV", new byte[0])).isTrue();
        assertThat(format.recognises("return.data", "a;b\n".getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    /** The second method is Commons CSV over the whole text. */
    @Test
    void reads_like_commons_csv_whatever_the_characters() throws IOException {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("h,k");
            for (int i = random.nextInt(25); i > 0; i--) {
                text.append(",,\"\"\n\r ab\u00E9".charAt(random.nextInt(10)));
            }
            readsLikeCommonsCsv(text.toString());
        }
    }

    private static void readsLikeCommonsCsv(String text) throws IOException {
        List<List<String>> expected = new ArrayList<>();
        boolean sound = true;
        CSVFormat format = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
            for (CSVRecord each : parser) {
                expected.add(each.toList());
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            sound = false;
        }
        List<List<String>> found = new ArrayList<>();
        boolean read = true;
        try {
            new CsvFormat().read(source(text.getBytes(StandardCharsets.UTF_8)), Map.of(), row -> found.add(List.of(row.cells())));
        } catch (UnreadableException e) {
            read = false;
        }
        assertThat(read).as(text).isEqualTo(sound);
        assertThat(found).as(text).isEqualTo(expected);
    }

    private static List<List<String>> rows(String content) throws IOException, UnreadableException {
        List<List<String>> rows = new ArrayList<>();
        new CsvFormat().read(source(content.getBytes(StandardCharsets.UTF_8)), Map.of(), row -> rows.add(List.of(row.cells())));
        return rows;
    }

    private static List<Problem> problems(byte[] bytes) {
        UnreadableException refused = catchThrowableOfType(UnreadableException.class, () ->
                new CsvFormat().read(source(bytes), Map.of(), row -> { }));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private static ImportSource source(byte[] bytes) {
        return ImportSource.of("file.csv", bytes);
    }
}
