// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The window on a workspace, in a process of its own; says when what stood on the screen. */
final class OpenWindow implements AutoCloseable {

    /** The frame with the rail. */
    static final String RAIL = "rail";
    /** The Returns view. */
    static final String MATRIX = "riia.returns";

    private static final String PREFIX = "riia.moments ";
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final long start;
    private final Map<String, Double> moments = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> awaited = new ConcurrentHashMap<>();
    private final StringBuffer messages = new StringBuffer();
    private final Thread reader;

    private OpenWindow(Process process, long start) {
        this.process = process;
        this.start = start;
        this.reader = new Thread(this::read, "moments");
        reader.start();
    }

    static OpenWindow on(Product product, Screen screen, Path workspace) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(product.commandLine("--workspace", workspace.toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(product.environment());
        builder.environment().put("DISPLAY", screen.display());
        builder.environment().put("JDK_JAVA_OPTIONS", "-Driia.moments=true");
        long start = System.nanoTime();
        return new OpenWindow(builder.start(), start);
    }

    /** Seconds from the start of the process until this stood on the screen. */
    double await(String moment) {
        try {
            if (!latch(moment).await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The window does not say when '" + moment + "' stands; it says: " + messages);
            }
            return moments.get(moment);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Memory that the process holds, in MB of 2^20 bytes. */
    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream().filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0).findFirst().orElseThrow();
    }

    /**
     * Opens and closes a window as its user does, who then has a class-data archive; ending by a signal leaves none.
     *
     * @param workspace with the command that closes the window among its plugins
     */
    static void warm(Product product, Screen screen, Path workspace) throws IOException {
        try (OpenWindow window = on(product, screen, workspace)) {
            window.await(MATRIX);
            product.command("watch-ticks", "close", "--workspace", workspace.toString()).expect(0);
            if (Run.endOf(window.process) != 0) {
                throw new IllegalStateException("The window does not close in order: " + window.messages);
            }
        }
    }

    /** As the system asks a program to end. */
    @Override
    public void close() {
        process.destroy();
        Run.endOf(process);
    }

    private void read() {
        try (BufferedReader lines = process.errorReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                double now = (System.nanoTime() - start) / 1e9;
                messages.append(line).append('\n');
                if (line.startsWith(PREFIX)) {
                    String moment = line.substring(PREFIX.length()).split(" ")[0];
                    moments.putIfAbsent(moment, now);
                    latch(moment).countDown();
                }
            }
        } catch (IOException ended) {
            // The process was asked to end while it spoke; what it said until then is noted.
            return;
        }
    }

    private CountDownLatch latch(String moment) {
        return awaited.computeIfAbsent(moment, none -> new CountDownLatch(1));
    }
}
