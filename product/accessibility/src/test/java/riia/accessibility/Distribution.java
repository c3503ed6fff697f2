// SPDX-License-Identifier: Apache-2.0
package riia.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The built distribution on the sample of a region. */
final class Distribution {

    private final Path workspace;

    Distribution(Path folder, String region) throws Exception {
        workspace = folder.resolve("workspace");
        run("init", "--region", region, workspace.toString(), "--sample");
    }

    /** Has a report written. */
    Page page(Path file, String... command) throws Exception {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("--dataset", "riia", "--period", "2025-26-Q2", "--out", file.toString(), "--workspace", workspace.toString()));
        run(all.toArray(String[]::new));
        return Page.read(file);
    }

    private static void run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("riia.home"), "bin", "riia").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(new File("/dev/null"));
        process.environment().keySet().removeIf(name -> name.startsWith("RIIA_"));
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(command + ": " + said).isZero();
    }
}
