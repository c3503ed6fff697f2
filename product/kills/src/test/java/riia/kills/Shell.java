// SPDX-License-Identifier: Apache-2.0
package riia.kills;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A {@code bin/riia shell}: takes commands one after the other, and may be killed in between or within. */
final class Shell {

    private static final String PROMPT = "riia> ";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final StringBuilder output = new StringBuilder();
    private final Thread reader;
    private int read;

    Shell(Path home, Path workspace, Path cache) throws IOException {
        this(home, workspace, cache, Map.of());
    }

    Shell(Path home, Path workspace, Path cache, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/riia").toString(), "shell", "--workspace", workspace.toString());
        builder.environment().putAll(Map.of("XDG_CACHE_HOME", cache.toString(), "XDG_CONFIG_HOME", cache.toString()));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).directory(workspace.toFile());
        process = builder.start();
        reader = new Thread(this::gather, "output of " + process.pid());
        reader.start();
    }

    private void gather() {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = process.getInputStream()) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                add(new String(buffer, 0, length, StandardCharsets.UTF_8));
            }
        } catch (IOException killed) {
            // what came before counts
        }
        add("");
    }

    private synchronized void add(String text) {
        output.append(text);
        notifyAll();
    }

    /** Waits for the prompt, and gives what was printed before it. */
    synchronized String prompt() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int at = output.indexOf(PROMPT, read);
        while (at < 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0 || !process.isAlive() && !reader.isAlive()) {
                throw new AssertionError("No prompt; the process " + (process.isAlive() ? "runs" : "ended with " + process.exitValue())
                        + " and said:\n" + output.substring(read));
            }
            wait(Math.min(left, 500));
            at = output.indexOf(PROMPT, read);
        }
        String before = output.substring(read, at);
        read = at + PROMPT.length();
        return before;
    }

    /** Has a command done, and gives what it printed. */
    String run(String command) throws IOException, InterruptedException {
        send(command);
        return prompt();
    }

    /** Has a command begun. */
    void send(String command) throws IOException {
        OutputStream in = process.getOutputStream();
        in.write((command + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    /** Whether everything that was sent is done, which is as many prompts as commands. */
    synchronized boolean hasPrompts(int count) {
        int at = read - 1;
        for (int i = 0; i < count; i++) {
            at = output.indexOf(PROMPT, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** {@code kill -9}; gives what was printed since the last prompt that was waited for. */
    String kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
        synchronized (this) {
            return output.substring(read);
        }
    }

    /** Ends it in order: the end of standard input. */
    void end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The process does not end");
        }
        reader.join();
    }
}
