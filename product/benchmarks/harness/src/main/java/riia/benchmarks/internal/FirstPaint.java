// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process until the window stands, and until the sample's matrix stands in it. */
final class FirstPaint implements Measure {

    private static final double AIM_RAIL = 1.8;
    private static final double AIM_MATRIX = 2.3;
    private static final int WARM = 1;
    private static final int TIMES = 7;

    @Override
    public List<Finding> take(Bench bench) throws IOException {
        Path workspace = bench.sampleWorkspace("paint");
        List<Double> rail = new ArrayList<>();
        List<Double> matrix = new ArrayList<>();
        try (Screen screen = Screen.open(bench.work())) {
            OpenWindow.warm(bench.product(), screen, bench.watchedWorkspace("warm"));
            for (int time = -WARM; time < TIMES; time++) {
                try (OpenWindow window = OpenWindow.on(bench.product(), screen, workspace)) {
                    double painted = window.await(OpenWindow.RAIL);
                    double filled = window.await(OpenWindow.MATRIX);
                    if (time >= 0) {
                        rail.add(painted);
                        matrix.add(filled);
                    }
                }
            }
        }
        String note = "From before the process starts until the window has said on standard error that it was painted; Xvfb, warm, the "
                + "sample's workspace closed in order before.";
        return List.of(Finding.absolute("first paint, with the rail", new Samples("s", rail), AIM_RAIL, note),
                Finding.absolute("the sample's matrix filled", new Samples("s", matrix), AIM_MATRIX, "The same process, later: Derby has booted, the "
                        + "tracker has been read, the matrix of the Returns view is on the screen."));
    }
}
