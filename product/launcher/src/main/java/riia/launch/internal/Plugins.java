// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The bundles that a workspace brings along. In the window, File Install watches their folder; a command takes them as they lie. */
final class Plugins {

    private Plugins() {
    }

    static Path folder(Path workspace) {
        return workspace.resolve("plugins");
    }

    static List<Path> in(Path workspace) throws IOException {
        List<Path> bundles = new ArrayList<>();
        if (Files.isDirectory(folder(workspace))) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder(workspace), "*.jar")) {
                for (Path jar : jars) {
                    bundles.add(jar);
                }
            }
        }
        bundles.sort(null);
        return bundles;
    }
}
