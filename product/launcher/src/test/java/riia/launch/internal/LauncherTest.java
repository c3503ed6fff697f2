// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import riia.launch.internal.LaunchedProcesses.Ended;

/** The launcher as its users have it: processes of their own on one workspace, with the smallest workbench there is. */
class LauncherTest {

    @TempDir
    Path folder;

    private LaunchedProcesses processes;
    private Path workspace;

    @BeforeEach
    void aWorkspace() throws IOException {
        processes = new LaunchedProcesses(folder);
        workspace = Files.createDirectory(folder.resolve("workspace"));
        Files.writeString(workspace.resolve("workspace.json"), "{}");
    }

    @AfterEach
    void end() {
        processes.killAll();
    }

    @Test
    void a_command_gives_its_results_and_nothing_else_on_standard_output_and_its_status() throws Exception {
        Ended ended = processes.run("say", "it", "--workspace", workspace.toString());
        assertThat(ended.out()).hasLineCount(1).endsWith(folder + " [say, it]\n");
        assertThat(ended.err()).contains("a library talks");
        assertThat(ended.status()).isZero();
        assertThat(processes.run("exit", "2", "--workspace=" + workspace).status()).isEqualTo(2);
        assertThat(workspace.resolve("stopped")).content().isEqualTo("in order");
    }

    @Test
    void a_command_runs_in_the_window_that_holds_the_workspace() throws Exception {
        Process window = openWindow();
        assertThat(workspace.resolve("window")).content().isEqualTo("main");
        Ended ended = processes.run("say", "--workspace", workspace.toString());
        assertThat(ended.out()).startsWith(window.pid() + " ");
        assertThat(ended.status()).isZero();
    }

    @Test
    void a_second_window_and_a_restore_are_refused_with_the_holders_name() throws Exception {
        Process window = openWindow();
        for (Ended ended : List.of(processes.run("--workspace", workspace.toString()),
                processes.run("restore", "f", "--workspace", workspace.toString()))) {
            assertThat(ended.status()).isEqualTo(1);
            assertThat(ended.err()).contains(System.getProperty("user.name"), "process " + window.pid(), "window");
        }
    }

    @Test
    void commands_at_once_on_one_workspace_all_come_to_their_end() throws Exception {
        List<Process> several = Stream.of("a", "b", "c", "d").map(word -> processes.start("say", word, "--workspace", workspace.toString()))
                .toList();
        for (Process process : several) {
            assertThat(processes.end(process).status()).isZero();
        }
    }

    @Test
    void a_killed_process_frees_the_workspace() throws Exception {
        Process window = openWindow();
        window.destroyForcibly().waitFor();
        assertThat(workspace.resolve("stopped")).doesNotExist();
        Ended ended = processes.run("say", "--workspace", workspace.toString());
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).doesNotStartWith(window.pid() + " ");
    }

    @Test
    void a_process_that_is_asked_to_end_stops_its_bundles_in_order() throws Exception {
        Process window = openWindow();
        window.destroy();
        assertThat(window.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(workspace.resolve("stopped")).content().isEqualTo("in order");
        assertThat(workspace.resolve(".session").resolve("own").resolve("socket")).doesNotExist();
    }

    @Test
    void a_workspace_appears_whole_and_is_the_last_opened() throws Exception {
        Ended ended = processes.run("init", "--region", "0", "made/here");
        Path made = folder.resolve("made/here");
        assertThat(ended.out()).isEqualTo("made\n");
        assertThat(made.resolve("region")).content().isEqualTo("0");
        assertThat(made.resolve("stopped")).as("stopped before it was put in its place").exists();
        assertThat(processes.run("say").err()).contains(made.toString());
        assertThat(processes.run("init", "--region", "0", "made/here").status()).isEqualTo(1);
    }

    @Test
    void an_init_that_fails_leaves_nothing() throws Exception {
        assertThat(processes.run("init", "--region", "1", "made/here").status()).isEqualTo(1);
        assertThat(folder.resolve("made")).isEmptyDirectory();
    }

    @Test
    void what_a_killed_init_left_is_swept_by_the_next() throws Exception {
        Process init = processes.start("init", "--region", "0", "--sample", "made/here");
        await(() -> has(folder.resolve("made"), "region"));
        init.destroyForcibly().waitFor();
        assertThat(folder.resolve("made/here")).doesNotExist();
        assertThat(processes.run("init", "--region", "0", "made/here").status()).isZero();
        assertThat(folder.resolve("made")).isDirectoryNotContaining("glob:**/.riia-init-*");
    }

    @Test
    void an_init_beside_a_running_one_leaves_it_alone() throws Exception {
        Process slow = processes.start("init", "--region", "0", "--sample", "made/slow");
        await(() -> has(folder.resolve("made"), "region"));
        assertThat(processes.run("init", "--region", "0", "made/quick").status()).isZero();
        assertThat(slow.isAlive()).isTrue();
        assertThat(folder.resolve("made")).isDirectoryContaining("glob:**/.riia-init-*");
    }

    @Test
    void a_bundle_cache_that_was_left_in_disorder_is_made_anew() throws Exception {
        assertThat(processes.run("say", "--workspace", workspace.toString()).status()).isZero();
        try (Stream<Path> kept = Files.walk(folder.resolve("cache"))) {
            for (Path file : kept.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".whole")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
                Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            }
        }
        openWindow().destroyForcibly().waitFor();
        openWindow();
        assertThat(processes.run("say", "--workspace", workspace.toString()).status()).isZero();
    }

    private Process openWindow() throws Exception {
        Files.deleteIfExists(workspace.resolve("window"));
        Process window = processes.start("--workspace", workspace.toString());
        await(() -> Files.exists(workspace.resolve("window")) || !window.isAlive());
        assertThat(window.isAlive()).as(() -> processes.messages(window)).isTrue();
        return window;
    }

    private static boolean has(Path parent, String file) throws IOException {
        if (!Files.isDirectory(parent)) {
            return false;
        }
        try (Stream<Path> below = Files.walk(parent)) {
            return below.anyMatch(path -> path.endsWith(file));
        } catch (UncheckedIOException e) {
            return false; // the other process took something away meanwhile: look again
        }
    }

    /** For what another process does to the file system. */
    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.holds()) {
            assertThat(System.nanoTime() - end).as("nanoseconds past the end of patience").isNegative();
            Thread.sleep(20);
        }
    }

    private interface Condition {

        boolean holds() throws Exception;
    }
}
