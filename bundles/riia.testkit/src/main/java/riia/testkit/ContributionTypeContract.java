// SPDX-License-Identifier: Apache-2.0
package riia.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.contribution.spi.ContributionType;

/**
 * What the extender and the plugin packer rely on in every {@link ContributionType}.
 *
 * @param <T> the service that a file becomes
 */
public abstract class ContributionTypeContract<T> {

    private static final String UNKNOWN_KEY = "{\"nobody asked for this\": 1,";

    private final AtomicInteger open = new AtomicInteger();

    /** The type. */
    protected abstract ContributionType<T> type();

    /** A sound file, one JSON object whose first character is the brace. */
    protected abstract String sound();

    /** What {@link #sound()} names beside itself, for types that read neighbours. */
    protected InputStream neighbour(String relativePath) throws IOException {
        throw new FileNotFoundException(relativePath);
    }

    @Test
    void has_an_id_that_can_be_a_folder() {
        assertThat(type().id()).matches("[a-z][a-z-]*");
    }

    @Test
    void makes_a_service_of_the_class_that_it_says() throws ContributionException {
        assertThat(type().parse(source(sound()))).isInstanceOf(type().service());
    }

    @Test
    void leaves_the_extenders_own_properties_alone() throws ContributionException {
        assertThat(type().properties(type().parse(source(sound())))).doesNotContainKeys("riia.contribution.path", "riia.region")
                .allSatisfy((key, value) -> assertThat(value).isNotNull());
    }

    @Test
    void refuses_what_it_does_not_know_and_says_the_line() {
        String broken = UNKNOWN_KEY + sound().substring(1);
        ContributionException refused = catchThrowableOfType(ContributionException.class, () -> type().parse(source(broken)));

        assertThat(refused).hasMessageContaining("nobody asked for this");
        assertThat(refused.line()).isPositive();
    }

    @Test
    void refuses_a_file_that_is_empty_torn_or_cannot_be_read() {
        for (String broken : List.of("", "[]", sound().substring(0, sound().length() / 2))) {
            assertThat(catchThrowableOfType(ContributionException.class, () -> type().parse(source(broken)))).as(broken).isNotNull();
        }
        assertThat(catchThrowableOfType(ContributionException.class, () -> type().parse(source(null)))).isNotNull();
    }

    @Test
    void closes_what_it_opens() throws ContributionException {
        type().parse(source(sound()));
        assertThat(open).hasValue(0);
    }

    @Test
    void may_be_asked_by_several_threads_at_once() {
        ContributionType<T> type = type();
        assertThat(IntStream.range(0, 64).parallel().mapToObj(one -> parsed(type))).hasSize(64).doesNotContainNull();
    }

    private T parsed(ContributionType<T> type) {
        try {
            return type.parse(source(sound()));
        } catch (ContributionException e) {
            throw new AssertionError(e);
        }
    }

    private ContributionSource source(String content) {
        return new Source(content, open, this::neighbour);
    }

    /** Opens a file beside another. */
    private interface Neighbours {
        InputStream open(String relativePath) throws IOException;
    }

    /** A file of a bundle for no region; without content it cannot be opened. */
    private record Source(String content, AtomicInteger streams, Neighbours neighbours) implements ContributionSource {

        @Override
        public String path() {
            return "riia/test/file.json";
        }

        @Override
        public String region() {
            return "";
        }

        @Override
        public InputStream open() throws IOException {
            if (content == null) {
                throw new IOException("the disk is gone");
            }
            streams.incrementAndGet();
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)) {
                private boolean closed;

                @Override
                public void close() {
                    if (!closed) {
                        closed = true;
                        streams.decrementAndGet();
                    }
                }
            };
        }

        @Override
        public InputStream open(String relativePath) throws IOException {
            return neighbours.open(relativePath);
        }
    }
}
