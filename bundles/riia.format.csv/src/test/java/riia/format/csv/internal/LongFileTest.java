// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import riia.indicator.ImportSource;
import riia.indicator.spi.UnreadableException;

/** A million rows of a hundred bytes, in a memory that could not hold them: see {@code argLine} in the pom. */
class LongFileTest {

    private static final int ROWS = 1_000_000;
    private static final int BYTES = 100;

    @Test
    void reads_more_than_the_memory_holds() throws IOException, UnreadableException {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThan((long) ROWS * BYTES);
        long[] seen = new long[2];
        new CsvFormat().read(new MillionRows(), Map.of(), row -> {
            seen[0]++;
            seen[1] += row.number() > 1 ? Long.parseLong(row.cell(2)) : 0;
        });

        assertThat(seen[0]).isEqualTo(ROWS);
        // the numbers 1 to 999,999 add up to 999,999 * 1,000,000 / 2
        assertThat(seen[1]).isEqualTo(499_999_500_000L);
    }

    /** Rows made as they are read. */
    private static final class MillionRows implements ImportSource {

        @Override
        public String name() {
            return "exclusions.csv";
        }

        @Override
        public InputStream open() {
            return new InputStream() {

                private byte[] line = {};
                private int at;
                private int row;

                @Override
                public int read() {
                    return next() ? line[at++] : -1;
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    if (!next()) {
                        return -1;
                    }
                    int count = Math.min(length, line.length - at);
                    System.arraycopy(line, at, target, offset, count);
                    at += count;
                    return count;
                }

                private boolean next() {
                    if (at == line.length && row < ROWS) {
                        String begin = row == 0 ? "area,note,number," : "831,\"row, " + row + "\"," + row + ",";
                        line = (begin + "x".repeat(BYTES - 1 - begin.length()) + "\n").getBytes(StandardCharsets.US_ASCII);
                        at = 0;
                        row++;
                    }
                    return at < line.length;
                }
            };
        }
    }
}
