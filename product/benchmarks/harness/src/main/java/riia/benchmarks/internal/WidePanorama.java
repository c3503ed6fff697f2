// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A hundred indicators, forty quarters and every authority of England compared as a whole, beside the same in DuckDB and in pandas. */
final class WidePanorama implements Measure {

    private static final double AIM_OF_PANDAS = 0.1;
    private static final double AIM_OF_DUCKDB = 1;
    private static final double LINEAR = 1.25;
    private static final int TIMES = 3;
    private static final int COLD = 3;
    private static final WideFile WHOLE = new WideFile("wide", 153);
    private static final WideFile HALF = new WideFile("half", 76);
    private static final String WHAT = "153 authorities x 100 made-up indicators x 40 quarters: value, interval, pooled region and England, "
            + "neighbours' mean, median and number present, two ranks, quarter, level by the adjusted funnel, trend by XmR at every quarter. ";

    @Override
    public List<Finding> take(Bench bench) throws IOException {
        Path workspace = bench.emptyWorkspace("panorama");
        Path plugins = Files.createDirectories(workspace.resolve("plugins"));
        Files.copy(bench.comparing(), plugins.resolve("comparing.jar"));
        for (WideFile file : List.of(WHOLE, HALF)) {
            bench.product().command("plugins", "pack", file.declaration(bench).toString(), "--out",
                    plugins.resolve(file.id() + ".jar").toString()).expect(0);
            for (Path figures : file.figures(bench)) {
                bench.product().command("import", "--accept", "--dataset", file.id(), figures.toString(), "--workspace",
                        workspace.toString()).expect(0);
            }
        }
        Path out = Scratch.emptied(bench.work().resolve("panorama-files"));
        Map<String, List<Double>> ours = ours(bench, workspace, WHOLE, "--out", out.toString());
        for (int time = 1; time < COLD; time++) {
            ours.get("cold").addAll(ours(bench, workspace, WHOLE, "--times", "0").get("cold"));
        }
        Map<String, List<Double>> duckDb = duckDb(bench, out);
        List<Finding> findings = new ArrayList<>(against(ours, duckDb, "DuckDB", AIM_OF_DUCKDB,
                "SQL of one statement in DuckDB 1.3 by JDBC, on all cores, into a table in memory; cold from a database on disk. "));
        findings.addAll(pandas(bench, out, ours));
        findings.addAll(growth(ours, ours(bench, workspace, HALF)));
        return findings;
    }

    private static List<Finding> against(Map<String, List<Double>> ours, Map<String, List<Double>> theirs, String name, double aim, String how) {
        String note = WHAT + "In the product's process with its own flags, after a change of the figures, so that no earlier answer serves. Rival, after it and not in turn: " + how
                + theirs.get("equal").get(0).longValue() + " figures equal, or this fails.";
        return List.of(
                Finding.ratio("a whole dataset compared, beside " + name, samples(ours, "fresh"),
                        new Finding.Rival(name, new Samples("ms", theirs.get("warm"))), aim, note),
                Finding.ratio("the same, cold", samples(ours, "cold"), new Finding.Rival(name, new Samples("ms", theirs.get("cold"))), aim,
                        "The first in a process, with the figures on disk" + (name.equals("DuckDB") ? "" : ", read as CSV by the rival") + "."));
    }

    private static List<Finding> pandas(Bench bench, Path out, Map<String, List<Double>> ours) throws IOException {
        Path python = Path.of("/usr/bin/python3");
        if (!Files.isExecutable(python) || Run.of(bench.work(), Map.of(), List.of(python.toString(), "-c", "import pandas")).status() != 0) {
            return List.of(Finding.plain("a whole dataset compared, beside pandas", samples(ours, "fresh"),
                    "NO RIVAL: there is no pandas on this machine (Debian: apt-get install python3-pandas)."));
        }
        Path script = bench.work().resolve("panorama.py");
        try (InputStream in = Objects.requireNonNull(WidePanorama.class.getResourceAsStream("panorama.py"))) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
        Map<String, List<Double>> theirs = seconds(Run.of(bench.work(), Map.of(), List.of(python.toString(), script.toString(), out.toString(),
                String.valueOf(TIMES))).expect(0));
        return against(ours, theirs, "pandas", AIM_OF_PANDAS, "columns, groups and joins of pandas, on one core. ");
    }

    private static Map<String, List<Double>> duckDb(Bench bench, Path out) throws IOException {
        Path database = out.resolve("rival.duckdb");
        rival(bench, "make", out, database);
        Map<String, List<Double>> all = seconds(rival(bench, "run", out, database));
        for (int time = 1; time < COLD; time++) {
            all.get("cold").addAll(seconds(rival(bench, "run", out, database)).get("cold"));
        }
        return all;
    }

    private static Run rival(Bench bench, String what, Path out, Path database) throws IOException {
        return Run.of(bench.work(), Map.of(), List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx320m", "-cp",
                bench.rivals(), PanoramaRival.class.getName(), what, out.toString(), database.toString(), String.valueOf(TIMES))).expect(0);
    }

    /** What a rival printed, times in milliseconds. */
    private static Map<String, List<Double>> seconds(Run run) {
        Map<String, List<Double>> all = new TreeMap<>();
        run.out().lines().map(line -> line.split(" ")).forEach(words -> all.computeIfAbsent(words[0], way -> new ArrayList<>())
                .add(Double.parseDouble(words[1]) * (words[0].equals("equal") ? 1 : 1000)));
        return all;
    }

    private static Map<String, List<Double>> ours(Bench bench, Path workspace, WideFile file, String... more) throws IOException {
        Run run = bench.product().command(Runs.joined(new String[] {"measure-panorama", "--dataset", file.id(), "--touch",
            file.touch(bench).toString(), "--format", "csv", "--workspace", workspace.toString()}, more)).expect(0);
        return run.out().lines().skip(1).map(line -> line.split(",")).collect(Collectors.groupingBy(cells -> cells[0], TreeMap::new,
                Collectors.mapping(cells -> Double.valueOf(cells[1]), Collectors.toCollection(ArrayList::new))));
    }

    private static List<Finding> growth(Map<String, List<Double>> ours, Map<String, List<Double>> half) {
        String quarters = IntStream.of(10, 20, 30, 40).mapToObj(n -> n + ": " + samples(ours, "quarters " + n)).collect(Collectors.joining("; "));
        double byPeriods = samples(ours, "quarters 40").median() / samples(ours, "quarters 20").median() / 2;
        double byAuthorities = samples(ours, "fresh").median() / samples(half, "fresh").median() / (153.0 / 76);
        return List.of(
                Finding.absolute("time of a whole dataset by quarters, over linear", new Samples("x", List.of(byPeriods)), LINEAR,
                        "40 quarters over twice the time of 20; figures read from the cube already. Quarters: " + quarters + "."),
                Finding.absolute("time of a whole dataset by authorities, over linear", new Samples("x", List.of(byAuthorities)), LINEAR,
                        "153 authorities over 153/76 the time of 76 (which, fewer than 120, have no England, quarters or funnel of England). 76: "
                                + samples(half, "fresh") + "."));
    }

    private static Samples samples(Map<String, List<Double>> all, String way) {
        return new Samples("ms", all.get(way));
    }
}
