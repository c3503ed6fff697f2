// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A screen that nobody sees, so that whatever the machine's own shows is out of the measure. */
record Screen(Process server, String display) implements AutoCloseable {

    static Screen open(Path work) throws IOException {
        Process server = new ProcessBuilder(List.of("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"))
                .redirectError(work.resolve("xvfb.log").toFile()).start();
        BufferedReader number = server.inputReader();
        String display = number.readLine();
        if (display == null) {
            throw new IllegalStateException("Xvfb does not start");
        }
        return new Screen(server, ":" + display.strip());
    }

    @Override
    public void close() {
        server.destroy();
        Run.endOf(server);
    }
}
