// SPDX-License-Identifier: Apache-2.0
package riia.benchmarks.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The national file read, checked, kept and accepted, beside SQLite's plain import of it; what merely starting takes is not counted. */
final class NationalImport implements Measure {

    private static final double AIM = 3;
    private static final int TIMES = 7;

    @Override
    public List<Finding> take(Bench bench) throws IOException {
        Path file = NationalFile.in(bench);
        Path workspace = bench.emptyWorkspace("import");
        Runs.Trial idle = () -> bench.product().command("submissions", "--workspace", workspace.toString()).expect(0).seconds();
        Runs.Trial importing = () -> bench.product()
                .command("import", "--accept", file.toString(), "--workspace", bench.emptyWorkspace("import").toString()).expect(0).seconds();
        Optional<Path> sqlite = Sqlite.find();
        String note = "`import --accept` of " + NationalFile.ROWS + " rows into an empty workspace, as a process, less `submissions` in the same "
                + "workspace before it; with format, layout, all checks, blocks, checksums, journal and one commit.";
        if (sqlite.isEmpty()) {
            List<Samples> taken = Runs.inTurn("s", 1, TIMES, idleIn(bench, idle), importing);
            return List.of(Finding.plain("import of the national file", taken.get(1).less(taken.get(0).median()),
                    note + " NO RIVAL: there is no sqlite3 on this machine (Debian: apt-get install sqlite3)."));
        }
        Sqlite rival = new Sqlite(sqlite.get(), bench.work());
        List<Samples> taken = Runs.inTurn("s", 1, TIMES, idleIn(bench, idle), importing, () -> rival.start(), () -> rival.importing(file));
        Samples ours = taken.get(1).less(taken.get(0).median());
        Samples theirs = taken.get(3).less(taken.get(2).median());
        return List.of(Finding.ratio("import of the national file", ours, new Finding.Rival("SQLite `.import`", theirs), AIM,
                note + " Rival: `.import` of the same file into a new database file, as a process, less sqlite3 opening a database. Whole "
                        + "processes: " + taken.get(1) + ", of which start-up " + taken.get(0) + "; SQLite " + taken.get(3) + "."));
    }

    /** In the workspace as it is before the import. */
    private static Runs.Trial idleIn(Bench bench, Runs.Trial idle) {
        return () -> {
            bench.emptyWorkspace("import");
            return idle.take();
        };
    }

    /** SQLite's shell. */
    private record Sqlite(Path shell, Path work) {

        static Optional<Path> find() {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
                Path shell = Path.of(folder).resolve("sqlite3");
                if (Files.isExecutable(shell)) {
                    return Optional.of(shell);
                }
            }
            return Optional.empty();
        }

        double start() throws IOException {
            return run("CREATE TABLE t (a); DROP TABLE t;");
        }

        double importing(Path file) throws IOException {
            return run(".import --csv " + file + " returns");
        }

        private double run(String command) throws IOException {
            Path database = work.resolve("rival.sqlite");
            Files.deleteIfExists(database);
            return Run.of(work, Map.of(), List.of(shell.toString(), database.toString(), command)).expect(0).seconds();
        }
    }
}
