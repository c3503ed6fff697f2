// SPDX-License-Identifier: Apache-2.0
package riia.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kills one process after the other on one workspace, and has the next look what is left. */
final class Worker {

    /** What is under way when the process is killed. */
    enum Work {
        IMPORT, ACCEPT, MIGRATE, BACKUP
    }

    private static final Pattern CONFIRMED = Pattern.compile("^(accepted|received) (riia-\\S+)$", Pattern.MULTILINE);
    private static final Pattern BACKED_UP = Pattern.compile("^Backed up to .*?([^/\\\\]+\\.zip)$", Pattern.MULTILINE);
    private static final double BEYOND_THE_END = 1.05;

    private final Path home;
    private final Path cache;
    private final Path workspace;
    private final Path files;
    private final Path backups;
    private final Random random;
    private final MigratingPlugin plugin = new MigratingPlugin();
    private final Map<Work, Long> usual = new EnumMap<>(Work.class);
    private final Map<Work, Integer> within = new EnumMap<>(Work.class);
    private final Set<String> confirmed = new HashSet<>();
    private final Set<String> accepted = new HashSet<>();
    private final Set<String> backedUp = new HashSet<>();
    private Instant killed = Instant.EPOCH;
    private int number;

    Worker(Path home, Path folder, long seed) throws IOException {
        this.home = home;
        this.cache = Files.createDirectories(folder.resolve("cache"));
        this.workspace = folder.resolve("workspace");
        this.files = Files.createDirectories(folder.resolve("files"));
        this.backups = Files.createDirectories(folder.resolve("backups"));
        this.random = new Random(seed);
    }

    /** Kills once for each. */
    void kill(List<Work> works) throws Exception {
        assertThat(status("init", "--region", "east-midlands", workspace.toString())).isZero();
        Shell shell = start();
        for (Work work : Work.values()) {
            shell = measure(work, shell);
        }
        for (Work work : works) {
            shell = killIn(work, shell);
            look(shell, "after kill in " + work);
            if (work == Work.MIGRATE && wentOn(shell)) {
                within.merge(work, 1, Integer::sum);
            }
        }
        shell.end();
        assertThat(status("doctor", "--workspace", workspace.toString())).as("doctor").isZero();
    }

    /** In how many kills the work had not come to its end. */
    Map<Work, Integer> within() {
        return within;
    }

    /** A process that takes commands. */
    private Shell start() throws IOException, InterruptedException {
        Shell shell = launch();
        shell.prompt();
        return shell;
    }

    /** A process that has only just begun. */
    private Shell launch() throws IOException {
        return new Shell(home, workspace, cache);
    }

    /** Does the work without a kill, to know how long it takes here. */
    private Shell measure(Work work, Shell idle) throws Exception {
        if (work == Work.MIGRATE) {
            return measureMigration(idle);
        }
        List<String> commands = commands(work, idle);
        long begin = System.nanoTime();
        for (String command : commands) {
            note(patient(idle, command));
        }
        usual.put(work, System.nanoTime() - begin);
        return idle;
    }

    /** The first edition makes tables, the second changes them. */
    private Shell measureMigration(Shell idle) throws Exception {
        idle.kill();
        plugin.drop(workspace.resolve("plugins"));
        Shell first = start();
        look(first, "after the first edition of the plugin");
        Shell second = beginMigration(first);
        long begin = System.nanoTime();
        second.prompt();
        patient(second, "doctor");
        usual.put(Work.MIGRATE, System.nanoTime() - begin);
        return second;
    }

    private Shell killIn(Work work, Shell idle) throws Exception {
        Shell victim = work == Work.MIGRATE ? beginMigration(idle) : idle;
        List<String> commands = work == Work.MIGRATE ? List.of() : commands(work, victim);
        for (String command : commands) {
            victim.send(command);
        }
        TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * BEYOND_THE_END * usual.get(work)));
        if (!victim.hasPrompts(commands.size())) {
            within.merge(work, 1, Integer::sum);
        }
        killed = Instant.now();
        note(victim.kill());
        return start();
    }

    private Shell beginMigration(Shell idle) throws Exception {
        idle.kill();
        plugin.drop(workspace.resolve("plugins"));
        Shell victim = launch();
        awaitMigration(victim);
        return victim;
    }

    /** Whether the migration that was killed came to its end only in the process after it. */
    private boolean wentOn(Shell shell) throws Exception {
        return Findings.rows(report(shell, "audit --format csv", "sequence,")).stream()
                .filter(row -> row.get("subject").equals("store/schema/" + MigratingPlugin.AREA))
                .anyMatch(row -> Instant.parse(row.get("time")).isAfter(killed));
    }

    /** Returns when the backup before the migration has begun. */
    private void awaitMigration(Shell shell) throws Exception {
        List<String> before = Findings.names(workspace.resolve("backups"));
        while (shell.isAlive() && Findings.names(workspace.resolve("temp")).stream().noneMatch(name -> name.startsWith("backup-"))
                && Findings.names(workspace.resolve("backups")).equals(before)) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        assertThat(shell.isAlive()).as("a process that migrates").isTrue();
    }

    private List<String> commands(Work work, Shell shell) throws Exception {
        List<String> commands = new ArrayList<>();
        switch (work) {
            case IMPORT -> {
                commands.add("import --accept " + quoted(file()));
                commands.add("import --accept " + quoted(file()));
            }
            case ACCEPT -> {
                String received = patient(shell, "import " + quoted(file()));
                note(received);
                CONFIRMED.matcher(received).results().forEach(line -> commands.add("accept " + line.group(2)));
                assertThat(commands).as(received).hasSize(Returns.SUBMISSIONS);
            }
            default -> {
                commands.add("backup " + quoted(backups.resolve(++number + ".zip")));
                commands.add("backup " + quoted(backups.resolve(++number + ".zip")));
            }
        }
        return commands;
    }

    private Path file() throws IOException {
        Path file = files.resolve("returns-" + ++number + ".csv");
        Returns.write(file, number);
        return file;
    }

    private static String quoted(Path path) {
        return '"' + path.toString() + '"';
    }

    /** What a process has confirmed must be there from now on. */
    private void note(String output) {
        Matcher lines = CONFIRMED.matcher(output);
        while (lines.find()) {
            confirmed.add(lines.group(2));
            if (lines.group(1).equals("accepted")) {
                accepted.add(lines.group(2));
            }
        }
        BACKED_UP.matcher(output).results().forEach(line -> backedUp.add(line.group(1)));
    }

    private void look(Shell shell, String when) throws Exception {
        try {
            Findings.doctorIsContent(report(shell, "doctor --format csv", "area,"), MigratingPlugin.AREA,
                    plugin.version());
            Findings.submissionsAreWhole(report(shell, "submissions --all --format csv", "id,"), confirmed, accepted);
            Findings.backupsAreWhole(backups, backedUp);
            backedUp.clear();
            Findings.nothingIsLeft(workspace);
        } catch (AssertionError e) {
            throw new AssertionError(when + " on " + workspace + ": " + e.getMessage(), e);
        }
    }

    /** A report without what was said around it. */
    private static String report(Shell shell, String command, String header) throws Exception {
        String output = patient(shell, command);
        int begin = output.indexOf(header);
        assertThat(begin).as(output).isNotNegative();
        return output.substring(begin);
    }

    /** Has a command done; at the start its service may not be there yet. */
    private static String patient(Shell shell, String command) throws Exception {
        String output = shell.run(command);
        while (output.contains("ommand not found")) {
            TimeUnit.MILLISECONDS.sleep(20);
            output = shell.run(command);
        }
        return output;
    }

    private int status(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/riia").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("XDG_CACHE_HOME", cache.toString(), "XDG_CONFIG_HOME", cache.toString()));
        return builder.start().waitFor();
    }
}
