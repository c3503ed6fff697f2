// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A million exclusions checked, their pseudonyms replaced, counted, kept and accepted, beside the plain imports of three databases. */
final class MillionRecords implements Measure {

    private static final double AIM = 0.5;
    private static final int TIMES = 3;
    private static final Map<String, String> LOCKED = Map.of("RIIA_PASSPHRASE", "a passphrase of the benchmarks");

    /** Seconds and megabytes of several runs of one thing. */
    private static final class Taken {
        private final List<Double> seconds = new ArrayList<>();
        private final List<Double> megabytes = new ArrayList<>();

        void add(double took, double held) {
            seconds.add(took);
            megabytes.add(held);
        }

        Samples times() {
            return new Samples("s", seconds);
        }

        String peak() {
            return new Samples("MB", megabytes).toString();
        }
    }

    @Override
    public List<Finding> take(Bench bench) throws IOException {
        Path file = RecordFile.in(bench, true);
        Path bare = RecordFile.in(bench, false);
        bench.product().command("regions").expect(0);
        Taken plain = new Taken();
        Taken encrypted = new Taken();
        Taken derby = new Taken();
        Taken sqlite = new Taken();
        Taken duckdb = new Taken();
        for (int time = 0; time < TIMES; time++) {
            imported(bench, file, false, plain);
            imported(bench, file, true, encrypted);
            rival(bench, "derby", bare, derby);
            rival(bench, "sqlite", file, sqlite);
            rival(bench, "duckdb", file, duckdb);
        }
        String note = "`import --accept` of " + RecordFile.ROWS + " made-up exclusions in 288 returns into an empty workspace, as a process, less "
                + "`submissions` in the same workspace before it; every cell checked, pseudonyms replaced (HMAC-SHA-256), figures counted, chunks "
                + "packed and checksummed, one commit. Peak resident memory %s, with the heap that `bin/riia` allows. ";
        String rivals = "Rivals keep the same rows as they are, in one process of their own with a heap of 512 MB, timed from the first to the last row: "
                + "Derby's SYSCS_IMPORT_TABLE (" + derby.peak() + "), SQLite in batches of one transaction (" + sqlite.times() + ", " + sqlite.peak()
                + "), DuckDB's COPY (" + duckdb.times() + ", " + duckdb.peak() + "). What limits ours: SHA-256, of the "
                + "pseudonyms' HMAC and of the file, and one thread for reading, checking and packing.";
        Finding.Rival own = new Finding.Rival("Derby's own import", derby.times());
        return List.of(Finding.ratio("a million records", plain.times(), own, AIM, note.formatted(plain.peak()) + rivals),
                Finding.ratio("a million records, encrypted workspace", encrypted.times(), own, AIM, note.formatted(encrypted.peak())
                        + "Derby's own database is not encrypted."),
                Finding.plain("a million records beside SQLite", plain.times(), "As above; no aim.")
                        .beside(new Finding.Rival("SQLite", sqlite.times())),
                Finding.plain("a million records beside DuckDB", plain.times(), "As above; DuckDB reads on all cores and keeps the rows as they are. No aim.")
                        .beside(new Finding.Rival("DuckDB", duckdb.times())));
    }

    private static void imported(Bench bench, Path file, boolean lock, Taken taken) throws IOException {
        Path workspace = bench.emptyWorkspace("records");
        Product product = bench.product();
        Map<String, String> environment = product.environment();
        if (lock) {
            environment.putAll(LOCKED);
            PeakRun.of(bench.work(), environment, product.commandLine("encrypt", "--workspace", workspace.toString()));
        }
        double idle = PeakRun.of(bench.work(), environment, product.commandLine("submissions", "--workspace", workspace.toString())).seconds();
        PeakRun run = PeakRun.of(bench.work(), environment, product.commandLine("import", "--accept", file.toString(), "--workspace",
                workspace.toString()));
        taken.add(run.seconds() - idle, run.megabytes());
    }

    private static void rival(Bench bench, String which, Path file, Taken taken) throws IOException {
        Path folder = Scratch.emptied(bench.work().resolve("rival-" + which));
        PeakRun run = PeakRun.of(folder, Map.of(), List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-Dderby.system.home=" + folder, "-cp", bench.rivals(), RecordRival.class.getName(), which, folder.resolve("db").toString(),
                file.toString()));
        taken.add(Double.parseDouble(run.out().strip().lines().reduce((one, last) -> last).orElse("0")), run.megabytes());
    }
}
