// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import riia.base.Problem;
import riia.indicator.ImportSource;
import riia.indicator.spi.Detection;
import riia.indicator.spi.UnreadableException;

class EncodingGuessTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TABLE = "la_name,note\nBrân,says – “so” for €5\nDerby,plain\n";
    private static final List<List<String>> CELLS = List.of(List.of("la_name", "note"), List.of("Brân", "says – “so” for €5"),
            List.of("Derby", "plain"));

    private final List<List<String>> rows = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, false", "UTF-16LE, true", "UTF-16BE, false", "UTF-16BE, true",
            "Windows-1252, false"})
    void detects_an_encoding_with_and_without_mark(String encoding, boolean mark) throws Exception {
        Detection found = read(((mark ? "\uFEFF" : "") + TABLE).getBytes(Charset.forName(encoding)), Map.of());

        assertThat(rows).isEqualTo(CELLS);
        assertThat(found.value()).isEqualTo(encoding);
        assertThat(found.told()).isFalse();
        assertThat(found.reason()).isNotBlank();
    }

    @Test
    void says_why() throws Exception {
        assertThat(read("a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII), Map.of()).reason())
                .isEqualTo("All characters are ASCII, which nearly every encoding writes alike");
        assertThat(read("a,b\né,ü\n".getBytes(StandardCharsets.UTF_8), Map.of()).reason())
                .isEqualTo("2 characters beyond ASCII, all sound UTF-8");
        assertThat(read("\uFEFFa,b\n".getBytes(StandardCharsets.UTF_8), Map.of()).reason())
                .isEqualTo("The file begins with the byte order mark EF BB BF");
        assertThat(read("a,b\r\n1,2\r\nChildren’s,é\r\n".getBytes(WINDOWS), Map.of()).reason())
                .isEqualTo("Byte 0x92 in line 3 is not UTF-8, and is '’' in Windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252", "ISO-8859-15"})
    void reads_as_told(String encoding) throws Exception {
        Detection found = read(TABLE.replaceAll("[–“”]", "-").getBytes(Charset.forName(encoding)), Map.of("encoding", encoding));

        assertThat(rows.get(1)).containsExactly("Brân", "says - -so- for €5");
        assertThat(found.told()).isTrue();
    }

    /** Bytes by the tables of ISO 8859-1 and Apple's Mac OS Roman. */
    @Test
    void reads_single_bytes_as_told_though_they_would_be_something_else_too() throws Exception {
        byte[] bytes = {'a', ',', 'b', '\n', (byte) 0xA4, ',', (byte) 0x8E, '\n'};
        read(bytes, Map.of("encoding", "ISO-8859-1"));
        assertThat(rows.get(1)).containsExactly("¤", "\u008E");
        read(bytes, Map.of("encoding", "MacRoman"));
        assertThat(rows.get(1)).containsExactly("§", "é");
        read(bytes, Map.of("encoding", "iso-8859-15"));
        assertThat(rows.get(1).get(0)).isEqualTo("€");
    }

    @Test
    void does_not_read_damaged_utf_8_as_something_else() throws IOException {
        byte[] bytes = join("la_name,note\nBrân,ü\n\"Brent\",\"".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0x92},
                "\"\nÅ,".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE9}, "\n".getBytes(StandardCharsets.UTF_8));

        List<Problem> problems = problems(bytes, Map.of());
        assertThat(problems).extracting(Problem::rule).containsExactly("encoding", "encoding");
        assertThat(problems.get(0).place()).hasToString("file.csv, row 3, column 'note'");
        assertThat(problems.get(0).found()).isEqualTo("byte 0x92 ('\u2019' in Windows-1252)");
        assertThat(problems.get(0).expected()).isEqualTo("UTF-8 as in the rest of the file, which has 3 characters beyond ASCII in "
                + "sound UTF-8 and 2 bytes outside it: it is damaged or was put together from several");
        assertThat(problems.get(1).place()).hasToString("file.csv, row 4, column 'note'");
        assertThat(problems.get(1).found()).isEqualTo("byte 0xE9 ('é' in Windows-1252)");
    }

    @Test
    void reads_damaged_utf_8_when_told_that_it_is_something_else() throws Exception {
        byte[] bytes = join("a,b\nü,".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0x92, '\n'});

        assertThat(read(bytes, Map.of("encoding", "windows-1252")).told()).isTrue();
        assertThat(rows.get(1)).containsExactly("Ã¼", "’");
    }

    @Test
    void takes_a_character_cut_off_at_the_end_for_a_torn_file() throws IOException {
        byte[] whole = "a,b\n1,é".getBytes(StandardCharsets.UTF_8);

        assertThat(problems(Arrays.copyOf(whole, whole.length - 1), Map.of())).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("file.csv, row 2, column 'b'");
            assertThat(problem.expected()).contains("the file ends within a character of it");
        });
    }

    @Test
    void reads_windows_1252_in_which_two_bytes_are_utf_8_by_chance_and_says_so() throws Exception {
        Detection found = read(("a,b\nÃ©,\n" + "é,\n".repeat(20)).getBytes(WINDOWS), Map.of());

        assertThat(found.value()).isEqualTo("Windows-1252");
        assertThat(found.reason()).endsWith("1 of the other bytes would by chance be UTF-8");
        assertThat(rows.get(1)).containsExactly("Ã©", "");
    }

    @Test
    void names_the_cell_of_a_byte_that_windows_1252_has_not() throws IOException {
        assertThat(problems(new byte[] {'a', ',', ',', 'c', '\n', '1', ',', (byte) 0x81, ',', '3', '\n'}, Map.of()))
                .singleElement().satisfies(problem -> {
                    assertThat(problem.place()).hasToString("file.csv, row 2, column 'B'");
                    assertThat(problem.found()).isEqualTo("byte 0x81");
                    assertThat(problem.expected()).isEqualTo("Windows-1252");
                });
    }

    @Test
    void names_the_cell_of_half_a_surrogate_pair_and_of_a_zero_byte() throws IOException {
        byte[] wide = "\uFEFFa,b\n1,x\n".getBytes(StandardCharsets.UTF_16LE);
        wide[wide.length - 3] = (byte) 0xD8;
        assertThat(problems(wide, Map.of())).first().satisfies(problem ->
                assertThat(problem.place()).hasToString("file.csv, row 2, column 'b'"));
        assertThat(problems("a,b\n1,\0two\n3,\"\0\"\n".getBytes(StandardCharsets.UTF_8), Map.of())).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo("encoding");
            assertThat(problem.found()).isEqualTo("a zero byte");
            assertThat(problem.place().column()).hasValue("b");
        });
    }

    @Test
    void keeps_replacement_characters_that_stand_in_the_file() throws Exception {
        read("a,b\n\uFFFD,\"\uFFFD,\"\n".getBytes(StandardCharsets.UTF_8), Map.of());

        assertThat(rows.get(1)).containsExactly("\uFFFD", "\uFFFD,");
    }

    @Test
    void reads_across_the_borders_of_its_window() throws Exception {
        StringBuilder table = new StringBuilder("a,b\n");
        for (int i = 0; i < 60_000; i++) {
            table.append(i).append(",\uD83D\uDE00é").append(i % 7 == 0 ? "\r" : "\r\n");
        }
        read(table.toString().getBytes(StandardCharsets.UTF_8), Map.of());

        assertThat(rows).hasSize(60_001);
        for (int i = 0; i < 60_000; i++) {
            assertThat(rows.get(i + 1)).containsExactly(String.valueOf(i), "\uD83D\uDE00é");
        }
    }

    private Detection read(byte[] bytes, Map<String, String> settings) throws IOException, UnreadableException {
        rows.clear();
        return new CsvFormat().read(source(bytes), settings, row -> rows.add(List.of(row.cells()))).of("encoding").orElseThrow();
    }

    private static List<Problem> problems(byte[] bytes, Map<String, String> settings) throws IOException {
        UnreadableException refused = catchThrowableOfType(UnreadableException.class, () ->
                new CsvFormat().read(source(bytes), settings, row -> { }));
        assertThat(refused).isNotNull();
        return refused.problems();
    }

    private static ImportSource source(byte[] bytes) {
        return ImportSource.of("file.csv", bytes);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
