// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process that came to its end.
 *
 * @param seconds from before it was started until its end was known
 */
record Run(List<String> command, int status, double seconds, String out, String err) {

    static Run of(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        Files.createDirectories(folder);
        Path out = Files.createTempFile(folder, "run", ".out");
        Path err = Files.createTempFile(folder, "run", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        int status = endOf(builder.start());
        double seconds = (System.nanoTime() - start) / 1e9;
        Run run = new Run(command, status, seconds, Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return run;
    }

    Run expect(int wanted) {
        if (status != wanted) {
            String said = (err + out).strip();
            throw new IllegalStateException(Path.of(command.get(0)).getFileName() + " " + String.join(" ", command.subList(1, command.size()))
                    + " ended with status " + status + ": " + said.substring(0, Math.min(500, said.length())));
        }
        return this;
    }

    static int endOf(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
