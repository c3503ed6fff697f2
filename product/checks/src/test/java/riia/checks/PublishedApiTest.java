// SPDX-License-Identifier: Apache-2.0
package riia.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedApiTest {

    private static final Path BUNDLES = Path.of(System.getProperty("riia.home"), "bundles");
    private static final Path BASELINE = Path.of(System.getProperty("riia.baseline"));

    @TempDir
    Path folder;

    @Test
    void every_bundle_with_an_api_has_a_baseline() throws Exception {
        List<String> withApi = ShippedBundle.all().stream().filter(bundle -> !bundle.exports().isEmpty()).map(ShippedBundle::name)
                .filter(name -> !name.startsWith("riia.platform.")).toList();
        assertThat(withApi).contains("riia.base", "riia.indicator.api");
        for (String name : withApi) {
            assertThat(PublishedApi.jar(BASELINE, name)).as("made by cnf/baseline/update.sh").exists();
        }
    }

    @Test
    void package_versions_say_what_has_changed_since_the_baseline() throws Exception {
        List<Path> published = published();
        assertThat(published).isNotEmpty();
        for (Path jar : published) {
            String name = jar.getFileName().toString().replaceAll("-\\d.*", "");
            assertThat(PublishedApi.misstated(PublishedApi.jar(BUNDLES, name), jar)).as(name).isEmpty();
        }
    }

    @Test
    void a_class_that_is_gone_from_a_package_of_the_same_version_is_found() throws Exception {
        Path whole = PublishedApi.jar(BUNDLES, "riia.base");
        Path less = without("riia/base/Period.class", whole);
        assertThat(PublishedApi.misstated(less, whole)).singleElement().asString().startsWith("riia.base is 1.").contains("expected 2.0.0");
        assertThat(PublishedApi.misstated(whole, whole)).isEmpty();
    }

    private static List<Path> published() throws IOException {
        try (Stream<Path> files = Files.list(BASELINE)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private Path without(String entry, Path jar) throws IOException {
        Path less = folder.resolve("less.jar");
        try (JarFile from = new JarFile(jar.toFile());
                OutputStream file = Files.newOutputStream(less);
                JarOutputStream to = new JarOutputStream(file, from.getManifest())) {
            for (var one : from.stream().filter(kept -> !kept.getName().equals(entry) && !kept.getName().equals(JarFile.MANIFEST_NAME)).toList()) {
                to.putNextEntry(new ZipEntry(one.getName()));
                from.getInputStream(one).transferTo(to);
            }
        }
        return less;
    }
}
