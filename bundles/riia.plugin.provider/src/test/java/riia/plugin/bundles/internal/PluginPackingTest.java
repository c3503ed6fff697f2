// SPDX-License-Identifier: Apache-2.0
package riia.plugin.bundles.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceReference;

import riia.base.Problem;
import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionSource;
import riia.contribution.spi.ContributionType;

class PluginPackingTest {

    @TempDir
    Path temp;
    private Path folder;
    private final PluginChecker checker = new PluginChecker();

    @BeforeEach
    void folder() throws IOException {
        folder = temp.resolve("Dental checks");
        write("riia/dataset/dental.json", "good");
        write("riia/dataset/parts/notes.txt", "a neighbour");
        write("riia/.hidden", "not ours");
        checker.bindType(reference(), new Words());
    }

    @Test
    void makes_a_bundle_that_asks_for_the_extender_and_says_what_it_brings() throws IOException {
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(pack()))) {
            var main = jar.getManifest().getMainAttributes();
            assertThat(main.getValue("Bundle-SymbolicName")).isEqualTo("Dental-checks");
            assertThat(main.getValue("Bundle-Name")).isEqualTo("Dental checks");
            assertThat(main.getValue("Bundle-Version")).isEqualTo("1.0.0");
            assertThat(main.getValue("Require-Capability")).contains("osgi.extender=riia.contribution");
            assertThat(main.getValue("Provide-Capability")).isEqualTo("riia.dataset;riia.dataset=\"good\"");
            assertThat(names(jar)).containsExactly("riia/dataset/dental.json", "riia/dataset/parts/notes.txt");
        }
    }

    @Test
    void is_called_as_its_description_says() throws IOException {
        write("plugin.json", "{\"id\": \"org.example.dental\", \"name\": \"Teeth\", \"version\": \"2.1\", \"region\": \"london\"}");
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(pack()))) {
            var main = jar.getManifest().getMainAttributes();
            assertThat(main.getValue("Bundle-SymbolicName")).isEqualTo("org.example.dental");
            assertThat(main.getValue("Bundle-Version")).isEqualTo("2.1");
            assertThat(main.getValue("Provide-Capability")).isEqualTo("riia.dataset;riia.dataset=\"good\",riia.region;riia.region=\"london\"");
        }
    }

    @Test
    void makes_the_same_bytes_of_the_same_content_at_any_time_and_place() throws IOException {
        byte[] first = pack();
        Files.setLastModifiedTime(folder.resolve("riia/dataset/dental.json"), FileTime.fromMillis(0));
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(pack()).isEqualTo(first);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void lists_every_wrong_file_with_line_found_and_expected() throws IOException {
        write("riia/dataset/dental.json", "bad");
        write("riia/dataset/other.json", "broken parser");
        write("riia/calendar/year.json", "whatever");
        List<Problem> problems = checker.check(new PluginFolder(folder)).problems();
        assertThat(problems).extracting(problem -> problem.place().toString(), Problem::found, Problem::expected).containsExactly(
                org.assertj.core.groups.Tuple.tuple("riia/calendar/year.json", "type 'calendar'", "one of the types that are installed: dataset"),
                org.assertj.core.groups.Tuple.tuple("riia/dataset/dental.json, row 3", "found 'bad'", "'good'"),
                org.assertj.core.groups.Tuple.tuple("riia/dataset/other.json",
                        "the parser of type 'dataset' failed: java.lang.IllegalStateException: oh", "a file that it can read"));
    }

    @Test
    void refuses_an_empty_folder_and_a_wrong_description() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        Files.writeString(empty.resolve("plugin.json"), "{\n\"version\": \"one\"}");
        List<Problem> problems = checker.check(new PluginFolder(empty)).problems();
        assertThat(problems).extracting(Problem::rule).containsExactly("plugin-empty", "plugin-description");
        assertThat(problems.get(1).found()).isEqualTo("'version' is 'one'");
    }

    @Test
    void shows_a_parser_the_neighbours_within_the_folder_only() throws IOException {
        write("riia/dataset/dental.json", "neighbour");
        assertThat(checker.check(new PluginFolder(folder)).problems()).isEmpty();
        write("riia/dataset/dental.json", "outside");
        Files.writeString(temp.resolve("secret.txt"), "x");
        assertThat(checker.check(new PluginFolder(folder)).problems()).extracting(Problem::found).singleElement().asString()
                .contains("'../../../secret.txt' beside riia/dataset/dental.json");
    }

    /** A type whose files say what is to happen. */
    private static final class Words implements ContributionType<String> {

        @Override
        public String id() {
            return "dataset";
        }

        @Override
        public Class<String> service() {
            return String.class;
        }

        @Override
        public String parse(ContributionSource source) throws ContributionException {
            String text = read(source);
            return switch (text) {
                case "bad" -> throw new ContributionException(3, "found 'bad'; expected 'good'", null);
                case "broken parser" -> throw new IllegalStateException("oh");
                default -> text;
            };
        }

        private static String read(ContributionSource source) throws ContributionException {
            try (InputStream in = source.open()) {
                String text = new String(in.readAllBytes(), UTF_8);
                String other = text.equals("neighbour") ? "parts/notes.txt" : text.equals("outside") ? "../../../secret.txt" : "dental.json";
                source.open(other).close();
                return text;
            } catch (IOException e) {
                throw new ContributionException(e.getMessage());
            }
        }

        @Override
        public Map<String, Object> properties(String contribution) {
            return Map.of("riia.dataset", contribution);
        }
    }

    private byte[] pack() throws IOException {
        PluginChecker.Checked checked = checker.check(new PluginFolder(folder));
        assertThat(checked.problems()).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        checked.jar().write(out);
        return out.toByteArray();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> names(JarInputStream jar) throws IOException {
        List<String> names = new java.util.ArrayList<>();
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            names.add(entry.getName());
        }
        return names;
    }

    private static ServiceReference<?> reference() {
        return (ServiceReference<?>) Proxy.newProxyInstance(PluginPackingTest.class.getClassLoader(), new Class<?>[] {ServiceReference.class},
                (self, method, arguments) -> method.getName().equals("equals") ? self == arguments[0] : (Object) 0);
    }
}
