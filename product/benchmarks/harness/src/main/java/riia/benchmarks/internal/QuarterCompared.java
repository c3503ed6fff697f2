// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All comparisons of one quarter, warm, beside a part of them as SQL on Derby in the same process. */
final class QuarterCompared implements Measure {

    private static final double AIM_MS = 20;
    private static final String PERIOD = "2025-26-Q2";

    @Override
    public List<Finding> take(Bench bench) throws IOException {
        Path workspace = bench.sampleWorkspace("comparisons");
        Path plugins = Files.createDirectories(workspace.resolve("plugins"));
        Files.copy(bench.comparing(), plugins.resolve("comparing.jar"));
        Run run = bench.product().command("measure-comparisons", "--period", PERIOD, "--format", "csv", "--workspace", workspace.toString())
                .expect(0);
        Map<String, List<Double>> ms = new TreeMap<>();
        run.out().lines().skip(1).map(line -> line.split(","))
                .forEach(cells -> ms.computeIfAbsent(cells[0], way -> new ArrayList<>()).add(Double.valueOf(cells[1])));
        Samples ours = new Samples("ms", ms.get("workbench"));
        Samples theirs = new Samples("ms", ms.get("derby"));
        return List.of(Finding.absolute("all comparisons of a quarter, warm", ours, AIM_MS,
                "153 authorities x 24 indicators of " + PERIOD + ", everyone's rows, in the product's own process with its own flags: value, pooled "
                        + "region and England, neighbours' mean and median, three ranks, quarter, band, changes on quarter and year. " + run.err().strip()
                        + " Rival: pooled values, England's and the region's ranks, cut points, quarters and neighbours' means only, in SQL "
                        + "on embedded Derby in the same process, tables in memory, statements prepared and warm; results compared for equality.")
                .beside(new Finding.Rival("SQL on Derby", theirs)));
    }
}
