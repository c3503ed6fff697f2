// SPDX-License-Identifier: Apache-2.0
package riia.plugin.bundles.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import riia.contribution.spi.ContributionSource;

/** A folder with the layout of a bundle's root: {@code riia/<type>/*.json} and their neighbours, perhaps {@code plugin.json}. */
record PluginFolder(Path root) {

    private static final Pattern CONTRIBUTION = Pattern.compile("riia/([^/]+)/[^/]+\\.json");

    /** What the plugin itself is called, if it says so. */
    Path description() {
        return root.resolve("plugin.json");
    }

    /** The name of the folder. */
    String name() {
        return root.toAbsolutePath().normalize().getFileName().toString();
    }

    /** Every file below {@code riia}, as the paths that they will have in the bundle, in order; hidden ones left out. */
    List<String> paths() {
        Path riia = root.resolve("riia");
        if (!Files.isDirectory(riia)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(riia)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(file -> root.relativize(file).toString().replace('\\', '/')).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The type of a contributed file, or the empty string for a mere neighbour. */
    static String type(String path) {
        Matcher shape = CONTRIBUTION.matcher(path);
        return shape.matches() ? shape.group(1) : "";
    }

    /** A file as the extender would show it to its type. */
    ContributionSource source(String path, String region) {
        return new FolderFile(root, path, region);
    }

    private record FolderFile(Path root, String path, String region) implements ContributionSource {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(root.resolve(path));
        }

        @Override
        public InputStream open(String relativePath) throws IOException {
            Path top = root.toAbsolutePath().normalize();
            Path file = top.resolve(path).resolveSibling(relativePath).normalize();
            if (!file.startsWith(top) || !Files.isRegularFile(file)) {
                throw new FileNotFoundException("'" + relativePath + "' beside " + path);
            }
            return Files.newInputStream(file);
        }
    }
}
