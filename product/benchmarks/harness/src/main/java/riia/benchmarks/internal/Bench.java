// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What measures work with.
 *
 * @param distribution what is measured
 * @param work a folder for everything that is written
 * @param comparing jar of the command that times comparisons
 * @param watching jar of the command that watches the window's thread
 * @param rivals class path of the databases that records are compared with
 */
record Bench(Path distribution, Path work, Path comparing, Path watching, String rivals) {

    /** The product with a home of its own, so that nothing of the user's is read or written. */
    Product product() {
        return new Product(distribution, work.resolve("home"));
    }

    /** A workspace with the sample; made once, copied for each use. */
    Path sampleWorkspace(String name) throws IOException {
        return workspace("sample-template", name, "--sample");
    }

    /** A workspace without figures. */
    Path emptyWorkspace(String name) throws IOException {
        return workspace("empty-template", name);
    }

    /** The same with the command that watches the window. */
    Path watchedWorkspace(String name) throws IOException {
        Path workspace = sampleWorkspace(name);
        Files.copy(watching, Files.createDirectories(workspace.resolve("plugins")).resolve("watching.jar"));
        return workspace;
    }

    private Path workspace(String template, String name, String... options) throws IOException {
        Path made = work.resolve(template);
        if (!made.toFile().exists()) {
            product().command(Runs.joined(new String[] {"init", "--region", "east-midlands", made.toString()}, options)).expect(0);
        }
        return Scratch.copy(made, work.resolve(name));
    }
}
