// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the build laid out: bundles, and for each feature the list of those that it starts.
 *
 * @param home the folder that holds {@code bin}, {@code bundles} and {@code features}
 */
record Distribution(Path home) {

    /** The resolved run bundles of a feature. */
    List<Path> bundles(Mode mode) throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (String line : Files.readAllLines(home.resolve("features").resolve(mode.feature() + ".bundles"))) {
            if (!line.isBlank()) {
                bundles.add(home.resolve("bundles").resolve(line.strip()));
            }
        }
        return bundles;
    }

    /** Differs from build to build. */
    String build() throws IOException {
        return Files.readString(home.resolve("lib").resolve("build")).strip();
    }

    /** The product's version, for people. */
    String version() throws IOException {
        return Files.readString(home.resolve("lib").resolve("version")).strip();
    }
}
