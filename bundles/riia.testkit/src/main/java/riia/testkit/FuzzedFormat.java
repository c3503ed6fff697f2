// SPDX-License-Identifier: Apache-2.0
package riia.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;

import riia.indicator.ImportSource;
import riia.indicator.spi.Format;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.Row;
import riia.indicator.spi.RowReader;
import riia.indicator.spi.UnreadableException;

/**
 * Gives a {@link Format} files that no one would send, and asks of each: rows or an {@link UnreadableException} that says where and
 * what; no more rows and characters than a budget; the same twice.
 */
public final class FuzzedFormat {

    /** Rows and cells that a small file may become: beyond it a reader does not end, or fills the memory. */
    private static final long BUDGET = 2_000_000;

    private final Format format;
    private int read;
    private int refused;

    public FuzzedFormat(Format format) {
        this.format = format;
    }

    /** How many files were read. */
    public int readable() {
        return read;
    }

    /** How many files were refused. */
    public int refused() {
        return refused;
    }

    /** Reads a file twice. */
    public void read(ImportSource source) throws IOException {
        Seen first = outcome(source);
        Seen second = outcome(source);
        assertThat(second.hash).as("rows of the same bytes").isEqualTo(first.hash);
        assertThat(second.refused).as("outcome of the same bytes").isEqualTo(first.refused);
        if (first.refused) {
            refused++;
        } else {
            read++;
        }
    }

    private Seen outcome(ImportSource source) throws IOException {
        Seen seen = new Seen();
        try {
            assertThat(format.read(source, Map.of(), seen).of()).isNotEmpty();
        } catch (UnreadableException e) {
            seen.refused = true;
            assertTold(e, source.name());
        }
        return seen;
    }

    /** Asserts that a refusal has at least one problem, and that each says in which file, what was found, what was expected and what to do. */
    public static void assertTold(UnreadableException refused, String file) {
        assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(LayoutContext.UNREADABLE_RULES).contains(problem.rule());
            assertThat(problem.isError()).isTrue();
            assertThat(problem.place().file()).isEqualTo(file);
            problem.place().row().ifPresent(row -> assertThat(row).isPositive());
            assertThat(problem.found()).isNotBlank().hasSizeLessThan(1_000).doesNotContain("Exception");
            assertThat(problem.expected()).isNotBlank();
            assertThat(problem.message()).endsWith(".").doesNotContain("Exception");
        });
    }

    /** Rows that came, as one number, and the work that they were. */
    private static final class Seen implements RowReader {

        private long work;
        private long hash;
        private boolean refused;

        @Override
        public void row(Row row) {
            work += 1 + row.cells().length;
            assertThat(work).as("rows and cells of a small file").isLessThan(BUDGET);
            hash = 31 * hash + row.sheet().hashCode();
            hash = 31 * hash + row.number();
            for (String cell : row.cells()) {
                hash = 31 * hash + cell.hashCode();
            }
        }
    }
}
