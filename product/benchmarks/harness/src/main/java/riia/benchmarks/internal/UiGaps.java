// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long the window's thread kept its user waiting while the national file came in five times. */
final class UiGaps implements Measure {

    private static final double AIM_MS = 100;
    private static final int IMPORTS = 5;

    @Override
    public List<Finding> take(Bench bench) throws IOException {
        Path workspace = bench.watchedWorkspace("ticks");
        Product product = bench.product();
        List<Double> longest = new ArrayList<>();
        List<Double> nearly = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        try (Screen screen = Screen.open(bench.work()); OpenWindow window = OpenWindow.on(product, screen, workspace)) {
            window.await(OpenWindow.MATRIX);
            for (int i = 1; i <= IMPORTS; i++) {
                Path variant = NationalFile.variant(bench, i);
                product.command("watch-ticks", "start", "--workspace", workspace.toString()).expect(0);
                seconds.add(product.command("import", "--accept", variant.toString(), "--workspace", workspace.toString()).expect(0).seconds());
                String[] gaps = product.command("watch-ticks", "stop", "--format", "csv", "--workspace", workspace.toString()).expect(0)
                        .out().lines().skip(1).findFirst().orElseThrow().split(",");
                longest.add(Double.valueOf(gaps[1]));
                nearly.add(Double.valueOf(gaps[2]));
            }
        }
        Samples worst = new Samples("ms", List.of(longest.stream().max(Double::compare).orElseThrow()));
        return List.of(
                Finding.absolute("longest gap between ticks, five imports", worst, AIM_MS, "Ticks of 10 ms (`Display.timerExec`) on the window's "
                        + "thread while a command imports the national file through the window, each time with one count of every return changed, so "
                        + "that all 2,142 returns are kept anew. Longest gap of each import: " + new Samples("ms", longest) + "; an import took "
                        + new Samples("s", seconds) + "."),
                Finding.plain("99th percentile of the gaps", new Samples("ms", nearly), "Of each import; a tick cannot come before 10 ms."));
    }
}
