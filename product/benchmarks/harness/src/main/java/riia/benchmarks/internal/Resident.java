// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Memory of the process some time after the window stands on the sample. */
final class Resident implements Measure {

    private static final double AIM_MB = 300;
    private static final long WAIT_MS = 30_000;
    private static final int TIMES = 3;

    @Override
    public List<Finding> take(Bench bench) throws IOException {
        Path workspace = bench.sampleWorkspace("memory");
        List<Double> megabytes = new ArrayList<>();
        try (Screen screen = Screen.open(bench.work())) {
            OpenWindow.warm(bench.product(), screen, bench.watchedWorkspace("warm"));
            for (int time = 0; time < TIMES; time++) {
                try (OpenWindow window = OpenWindow.on(bench.product(), screen, workspace)) {
                    window.await(OpenWindow.MATRIX);
                    Thread.sleep(WAIT_MS);
                    megabytes.add(window.residentMegabytes());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted", e);
                }
            }
        }
        return List.of(Finding.absolute("resident memory, sample open", new Samples("MB", megabytes), AIM_MB,
                "VmRSS 30 s after the matrix stands, shared pages of libraries and archive included; heap capped as `bin/riia` does."));
    }
}
