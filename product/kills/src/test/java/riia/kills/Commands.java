// SPDX-License-Identifier: Apache-2.0
package riia.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Commands of the distribution on one workspace, each a process of its own, with a passphrase in the surroundings or without. */
final class Commands {

    private final Path home;
    private final Path cache;
    private final Path workspace;

    /** How one ended. */
    record Ended(int status, String output) {
    }

    Commands(Path folder) throws IOException {
        this.home = Path.of(System.getProperty("riia.home")).toAbsolutePath().normalize();
        assertThat(home.resolve("bin/riia")).as("the built distribution").isExecutable();
        this.cache = Files.createDirectories(folder.resolve("cache"));
        this.workspace = folder.resolve("workspace");
    }

    Path workspace() {
        return workspace;
    }

    /** Has one done that must succeed. */
    String done(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Ended ended = run(environment, arguments);
        assertThat(ended.status()).as(String.join(" ", arguments) + ": " + ended.output()).isZero();
        return ended.output();
    }

    Ended run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Process process = start(environment, arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    /** A process that takes commands. */
    Shell shell(Map<String, String> environment) throws IOException, InterruptedException {
        Shell shell = new Shell(home, workspace, cache, environment);
        shell.prompt();
        return shell;
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/riia").toString()));
        command.addAll(List.of(arguments));
        if (!arguments[0].equals("init")) {
            command.addAll(List.of("--workspace", workspace.toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(Map.of("XDG_CACHE_HOME", cache.toString(), "XDG_CONFIG_HOME", cache.toString()));
        builder.environment().keySet().removeIf(name -> name.startsWith("RIIA_"));
        builder.environment().putAll(all);
        return builder.start();
    }
}
