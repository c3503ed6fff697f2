// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The region's quarter for the nineteen authorities of the South East as web page, workbook and PDF, each a command of its own. */
final class PacksMade implements Measure {

    private static final double AIM_SECONDS = 20;
    private static final double AIM_MEGABYTES = 600;
    private static final int AUTHORITIES = 19;
    private static final int TIMES = 3;
    private static final List<String> FORMATS = List.of("html", "xlsx", "pdf");
    private static final String PERIOD = "2025-26-Q2";

    @Override
    public List<Finding> take(Bench bench) throws IOException {
        Path workspace = workspace(bench);
        Map<String, List<PeakRun>> runs = new LinkedHashMap<>();
        for (int time = -1; time < TIMES; time++) {
            for (String format : FORMATS) {
                PeakRun run = pack(bench, workspace, format);
                if (time >= 0) {
                    runs.computeIfAbsent(format, one -> new ArrayList<>()).add(run);
                }
            }
        }
        String note = "`pack --kind quarter` for " + AUTHORITIES + " authorities and all indicators of " + PERIOD + ", with England's figures since 2022-23 "
                + "loaded, as a process from start to end, warm class-data archive. ";
        List<Finding> findings = new ArrayList<>(List.of(
                Finding.absolute("a pack in all three formats, one after the other", together(runs), AIM_SECONDS, note),
                Finding.absolute("memory of a pack, at most in any format", most(runs), AIM_MEGABYTES, note + "Resident memory at its peak, native memory "
                        + "and mapped files included.")));
        for (String format : FORMATS) {
            Path file = bench.work().resolve("quarter." + format);
            findings.add(Finding.plain("a pack as " + format, new Samples("s", runs.get(format).stream().map(PeakRun::seconds).toList()),
                    Files.size(file) / 1024 + " kB. Peak resident memory " + new Samples("MB", runs.get(format).stream().map(PeakRun::megabytes)
                            .toList()) + "."));
        }
        return findings;
    }

    private static Path workspace(Bench bench) throws IOException {
        Path workspace = bench.work().resolve("packs");
        Scratch.delete(workspace);
        bench.product().command("init", "--region", "south-east", workspace.toString()).expect(0);
        bench.product().command("import", "--accept", NationalFile.in(bench).toString(), "--workspace", workspace.toString()).expect(0);
        return workspace;
    }

    private static PeakRun pack(Bench bench, Path workspace, String format) throws IOException {
        Path file = bench.work().resolve("quarter." + format);
        Files.deleteIfExists(file);
        PeakRun run = PeakRun.of(bench.work(), bench.product().environment(), bench.product().commandLine("pack", "--kind", "quarter", "--dataset", "riia",
                "--period", PERIOD, "--out", file.toString(), "--workspace", workspace.toString()));
        if (!Files.exists(file)) {
            throw new IllegalStateException("pack wrote no " + file.getFileName() + ": " + run.out());
        }
        return run;
    }

    private static Samples together(Map<String, List<PeakRun>> runs) {
        List<Double> sums = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            int at = time;
            sums.add(runs.values().stream().mapToDouble(some -> some.get(at).seconds()).sum());
        }
        return new Samples("s", sums);
    }

    private static Samples most(Map<String, List<PeakRun>> runs) {
        List<Double> peaks = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            int at = time;
            peaks.add(runs.values().stream().mapToDouble(some -> some.get(at).megabytes()).max().orElse(0));
        }
        return new Samples("MB", peaks);
    }
}
