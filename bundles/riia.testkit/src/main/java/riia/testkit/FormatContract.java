// SPDX-License-Identifier: Apache-2.0
package riia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import riia.indicator.ImportSource;
import riia.indicator.spi.Format;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.Row;
import riia.indicator.spi.UnreadableException;

/** What the importer relies on in every {@link Format}. */
public abstract class FormatContract {

    /** A new format. */
    protected abstract Format format();

    /** A sound file of the format that holds {@link #table()}. */
    protected abstract ImportSource sound();

    /** The cells of {@link #sound()}. */
    protected abstract List<List<String>> table();

    /** A file that the format recognises by its name and cannot read. */
    protected abstract ImportSource broken();

    @Test
    void has_an_id_in_lower_case() {
        assertThat(format().id()).matches("[a-z][a-z0-9-]*");
    }

    @Test
    void recognises_its_own_file_and_not_a_picture() throws IOException {
        byte[] bytes = sound().open().readAllBytes();
        assertThat(format().recognises(sound().name(), Arrays.copyOf(bytes, Math.min(bytes.length, 4096)))).isTrue();
        assertThat(format().recognises("map.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0})).isFalse();
    }

    @Test
    void passes_every_row_on_in_order_with_its_number() throws IOException, UnreadableException {
        List<Row> rows = rows(sound());

        assertThat(rows).extracting(row -> List.of(row.cells())).isEqualTo(table());
        assertThat(rows).isSortedAccordingTo((a, b) -> a.number() - b.number());
        assertThat(rows).allSatisfy(row -> assertThat(row.number()).isPositive());
    }

    @Test
    void may_be_used_again() throws IOException, UnreadableException {
        Format format = format();
        List<List<String>> first = new ArrayList<>();
        List<List<String>> second = new ArrayList<>();
        format.read(sound(), Map.of(), row -> first.add(List.of(row.cells())));
        format.read(sound(), Map.of(), row -> second.add(List.of(row.cells())));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void says_of_a_broken_file_where_and_what() {
        UnreadableException refused = catchThrowableOfType(UnreadableException.class, () -> rows(broken()));

        assertThat(refused).isNotNull();
        assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(LayoutContext.UNREADABLE_RULES).contains(problem.rule());
            assertThat(problem.isError()).isTrue();
            assertThat(problem.place().file()).isEqualTo(broken().name());
            assertThat(problem.found()).isNotBlank();
            assertThat(problem.expected()).isNotBlank();
        });
    }

    private List<Row> rows(ImportSource source) throws IOException, UnreadableException {
        List<Row> rows = new ArrayList<>();
        format().read(source, Map.of(), rows::add);
        return rows;
    }
}
