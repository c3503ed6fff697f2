// SPDX-License-Identifier: Apache-2.0
package riia.accessibility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless browser that prints what a page has become. */
record Browser(String command, Path profile) {

    private static final long PATIENCE = 180;

    /** One that works, if the path has any. */
    static Optional<Browser> find(Path profile) {
        return Stream.of("chromium", "chromium-browser", "google-chrome").filter(Browser::works).findFirst()
                .map(command -> new Browser(command, profile));
    }

    /** On some systems the command is there and only says what else to install. */
    private static boolean works(String command) {
        try {
            Process process = new ProcessBuilder(command, "--version").redirectErrorStream(true).start();
            boolean named = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).matches("(?s).*Chrom\\w+ \\d+.*");
            return process.waitFor() == 0 && named;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The document as it is once its scripts have run. */
    String open(Path page, boolean dark) throws IOException, InterruptedException {
        Path out = Files.createTempFile(profile, "dom", ".html");
        Process process = new ProcessBuilder(List.of(command, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--disable-background-networking", "--disable-component-update", "--no-first-run", "--user-data-dir=" + profile,
                "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1), "--window-size=1280,900", "--virtual-time-budget=60000",
                "--dump-dom", page.toUri().toString())).redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command + " has not printed " + page + " within " + PATIENCE + " seconds");
        }
        return Files.readString(out);
    }
}
