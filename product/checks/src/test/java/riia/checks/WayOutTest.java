// SPDX-License-Identifier: Apache-2.0
package riia.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class WayOutTest {

    @Test
    void no_shipped_bundle_opens_another_way_out() throws IOException {
        List<ShippedBundle> shipped = ShippedBundle.all();
        assertThat(shipped).anySatisfy(bundle -> assertThat(bundle.calls()).isNotEmpty());
        assertThat(WayOut.others(shipped)).isEmpty();
    }

    @Test
    void a_class_that_opens_one_is_found_by_call_and_by_method_reference() throws IOException {
        assertThat(others("riia.region.provider", ByCall.class)).containsExactly("riia.region.provider: ByCall calls java.io.FileOutputStream.<init>",
                "riia.region.provider: ByCall calls java.io.PrintWriter.<init>");
        assertThat(others("riia.region.provider", ByReference.class))
                .containsExactly("riia.region.provider: ByReference calls java.nio.file.Files.copy");
    }

    @Test
    void one_that_reads_or_writes_to_memory_is_not() throws IOException {
        assertThat(others("riia.region.provider", Reading.class)).isEmpty();
    }

    @Test
    void the_outlet_and_the_store_may() throws IOException {
        assertThat(others("riia.report.provider", ByCall.class)).isEmpty();
        assertThat(others("riia.store.derby", ByCall.class)).isEmpty();
    }

    private static List<String> others(String bundle, Class<?> type) throws IOException {
        byte[] bytes = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class").readAllBytes();
        return WayOut.others(List.of(new ShippedBundle(bundle, List.of(), List.of(), List.of(), Map.of(type.getSimpleName(), Call.in(bytes)))));
    }

    /** Two ways out. */
    static final class ByCall {

        static void write(String file) throws IOException {
            try (OutputStream out = new FileOutputStream(file); PrintWriter lines = new PrintWriter(file)) {
                out.write(1);
                lines.println(1L);
            }
        }
    }

    /** A way out that nobody calls by name. */
    static final class ByReference {

        static BiConsumer<Path, Path> way() {
            return (from, to) -> {
                try {
                    Files.copy(from, to);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
        }
    }

    /** None. */
    static final class Reading {

        static String read(Path file, OutputStream into) throws IOException {
            Files.copy(file, into);
            PrintWriter lines = new PrintWriter(new StringWriter());
            lines.print(2.0);
            return Files.readString(file);
        }
    }
}
