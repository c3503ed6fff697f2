// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import riia.indicator.ImportSource;
import riia.testkit.FuzzedFormat;
import riia.testkit.Mutations;

/** 16,000 files that something happened to on their way. */
class FuzzedTablesTest {

    private static final int EACH = 2_000;
    private static final String TABLE = "time_period,la_name,new_la_code,indicator,number,note\n"
            + "202526,Derby,E06000015,R01,112,\"one, two\nand ‘three’\"\n".repeat(12)
            + "202526,Rutland,E06000017,R01,c,Brân said \"\"so\"\"\n".repeat(12);

    private static final List<byte[]> TOKENS = Stream.of("\"", "\"\"", ",", ";", "\t", "|", "^", "\n", "\r", "\r\n", "\0", "'", "sep=;\n", "\uFEFF",
            "\uFFFF", "\uFFFE", "é", "\uD83D\uDE00", "=1+1", "\"\n\"", ",\"", "\",").map(token -> token.getBytes(StandardCharsets.UTF_8)).toList();

    @Test
    void reads_or_refuses_each_and_does_so_again() throws IOException {
        FuzzedFormat fuzzed = new FuzzedFormat(new CsvFormat());
        List<byte[]> samples = samples();
        for (int sample = 0; sample < samples.size(); sample++) {
            for (int seed = 0; seed < EACH; seed++) {
                byte[] bytes = new Mutations(sample * 1_000_003L + seed, tokens()).of(samples.get(sample));
                try {
                    fuzzed.read(ImportSource.of("fuzzed.csv", bytes));
                } catch (IOException | RuntimeException | Error e) {
                    throw new AssertionError("Sample " + sample + ", seed " + seed, e);
                }
            }
        }

        assertThat(fuzzed.readable() + fuzzed.refused()).isEqualTo(16_000);
        assertThat(fuzzed.readable()).as("readable").isGreaterThan(3_000);
        assertThat(fuzzed.refused()).as("refused").isGreaterThan(3_000);
    }

    private static List<byte[]> samples() {
        List<byte[]> samples = new ArrayList<>();
        samples.add(TABLE.getBytes(StandardCharsets.UTF_8));
        samples.add(("\uFEFF" + TABLE.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        samples.add(TABLE.replace(',', ';').getBytes(Charset.forName("windows-1252")));
        samples.add(("\uFEFF" + TABLE.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE));
        samples.add(TABLE.replace("\n", "\r").getBytes(StandardCharsets.UTF_16BE));
        samples.add(TABLE.replaceAll("([^,\n\"]+)", "\"$1\"").replace("\"\"\"", "\"").getBytes(StandardCharsets.UTF_8));
        samples.add(("sep=|\n" + TABLE.replace(',', '|')).getBytes(StandardCharsets.UTF_8));
        samples.add(TABLE.replace('"', '\'').getBytes(StandardCharsets.UTF_8));
        return samples;
    }

    private static List<byte[]> tokens() {
        List<byte[]> tokens = new ArrayList<>(TOKENS);
        tokens.add(new byte[] {(byte) 0x92});
        tokens.add(new byte[] {(byte) 0xE2, (byte) 0x80});
        tokens.add(new byte[] {(byte) 0xFF, (byte) 0xFE});
        return tokens;
    }
}
