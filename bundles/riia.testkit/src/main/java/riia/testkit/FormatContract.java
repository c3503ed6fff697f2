// SPDX-License-Identifier: Apache-2.0
package riia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import riia.base.CancelledException;
import riia.indicator.ImportSource;
import riia.indicator.spi.Detected;
import riia.indicator.spi.Detection;
import riia.indicator.spi.Format;
import riia.indicator.spi.Row;
import riia.indicator.spi.Setting;
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
        byte[] bytes = bytes(sound());
        assertThat(format().recognises(sound().name(), Arrays.copyOf(bytes, Math.min(bytes.length, 4096)))).isTrue();
        assertThat(format().recognises("map.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0})).isFalse();
        assertThat(format().recognises("map.png", new byte[0])).isFalse();
    }

    @Test
    void passes_every_row_on_in_order_with_its_number() throws IOException, UnreadableException {
        List<Row> rows = new ArrayList<>();
        format().read(sound(), Map.of(), rows::add);

        assertThat(rows).extracting(row -> List.of(row.cells())).isEqualTo(table());
        assertThat(rows).isSortedAccordingTo((a, b) -> a.number() - b.number());
        assertThat(rows).allSatisfy(row -> assertThat(row.number()).isPositive());
    }

    @Test
    void may_be_used_again() throws IOException, UnreadableException {
        Format format = format();

        assertThat(rows(format, Map.of())).isEqualTo(rows(format, Map.of()));
    }

    @Test
    void says_what_it_detected_and_can_be_told_the_same() throws IOException, UnreadableException {
        Detected detected = format().read(sound(), Map.of(), row -> { });

        assertThat(detected.of()).isNotEmpty().noneMatch(Detection::told);
        assertThat(detected.of()).extracting(Detection::key).doesNotHaveDuplicates();
        for (Setting setting : format().settings()) {
            Detection found = detected.of(setting.key()).orElseThrow();
            assertThat(found.label()).isEqualTo(setting.label());
            Map<String, String> told = Map.of(setting.key(), found.value());
            assertThat(rows(format(), told)).as(setting.key()).isEqualTo(table());
            assertThat(format().read(sound(), told, row -> { }).of(setting.key())).hasValueSatisfying(again -> {
                assertThat(again.told()).isTrue();
                assertThat(again.value()).isEqualTo(found.value());
            });
        }
    }

    @Test
    void refuses_to_be_told_what_it_does_not_know_before_the_first_row() {
        List<Row> rows = new ArrayList<>();
        assertThatThrownBy(() -> format().read(sound(), Map.of("colour", "blue"), rows::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(format().settings().stream().map(Setting::key).toArray(String[]::new));
        for (Setting setting : format().settings()) {
            if (!setting.choices().isEmpty()) {
                assertThatThrownBy(() -> format().read(sound(), Map.of(setting.key(), "no such value"), rows::add)).as(setting.key())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContainingAll(setting.choices().toArray(String[]::new));
            }
        }
        assertThat(rows).isEmpty();
    }

    @Test
    void says_of_a_broken_file_where_and_what() {
        UnreadableException refused = catchThrowableOfType(UnreadableException.class,
                () -> format().read(broken(), Map.of(), row -> { }));

        assertThat(refused).isNotNull();
        FuzzedFormat.assertTold(refused, broken().name());
    }

    @Test
    void closes_what_it_opens() throws IOException, UnreadableException {
        Opened whole = new Opened(sound());
        format().read(whole, Map.of(), row -> { });
        Opened torn = new Opened(broken());
        catchThrowableOfType(UnreadableException.class, () -> format().read(torn, Map.of(), row -> { }));
        Opened given = new Opened(sound());
        assertThatThrownBy(() -> format().read(given, Map.of(), row -> {
            throw new CancelledException();
        })).isInstanceOf(CancelledException.class);

        assertThat(List.of(whole, torn, given)).allSatisfy(source -> {
            assertThat(source.opened).isPositive();
            assertThat(source.open).isZero();
        });
    }

    @Test
    void reads_or_refuses_whatever_is_left_of_a_file() throws IOException {
        byte[] bytes = bytes(sound());
        FuzzedFormat fuzzed = new FuzzedFormat(format());
        for (int length = 0; length < bytes.length; length += 1 + bytes.length / 200) {
            fuzzed.read(ImportSource.of(sound().name(), Arrays.copyOf(bytes, length)));
        }
    }

    private List<List<String>> rows(Format format, Map<String, String> settings) throws IOException, UnreadableException {
        List<List<String>> rows = new ArrayList<>();
        format.read(sound(), settings, row -> rows.add(List.of(row.cells())));
        return rows;
    }

    private static byte[] bytes(ImportSource source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        }
    }

    /** Counts the streams that are open. */
    private static final class Opened implements ImportSource {

        private final ImportSource source;
        private int opened;
        private int open;

        Opened(ImportSource source) {
            this.source = source;
        }

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public InputStream open() throws IOException {
            opened++;
            open++;
            return new FilterInputStream(source.open()) {

                private boolean closed;

                @Override
                public void close() throws IOException {
                    open -= closed ? 0 : 1;
                    closed = true;
                    super.close();
                }
            };
        }
    }
}
