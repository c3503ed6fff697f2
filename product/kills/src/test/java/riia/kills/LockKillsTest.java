// SPDX-License-Identifier: Apache-2.0
package riia.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import riia.testkit.store.Traces;

/** Kills processes while they change a passphrase and while they encrypt a workspace; the process that looks is the next to be killed. */
@Execution(ExecutionMode.CONCURRENT)
class LockKillsTest {

    private static final long SEED = 20_260_722;
    private static final String FIRST = "the first passphrase";
    private static final String SECOND = "the second passphrase";
    private static final String CONTACT = "Philippa Quillfeather";
    private static final double BEYOND_THE_END = 1.05;

    private final int kills = Math.max(3, Integer.getInteger("riia.kills", 200) / 40);
    private final Random random = new Random(SEED);
    private int within;

    @Test
    void exactly_one_passphrase_opens_the_workspace_whenever_the_change_is_killed(@TempDir Path folder) throws Exception {
        Commands commands = new Commands(folder);
        commands.done(Map.of("RIIA_PASSPHRASE", FIRST), "init", "--region", "east-midlands", commands.workspace().toString());
        String present = FIRST;
        int changes = 0;
        Shell shell = commands.shell(passphrases(present));
        assertThat(shell.run("audit")).contains("sequence");
        long usual = timed(shell, "passphrase change");
        for (int kill = 0; kill <= kills; kill++) {
            if (kill > 0) {
                kill(shell, "passphrase change", usual);
            } else {
                shell.end();
            }
            Shell withNext = commands.shell(passphrases(other(present)));
            boolean changed = opens(withNext);
            shell = withNext;
            if (!changed) {
                withNext.kill();
                shell = commands.shell(passphrases(present));
                assertThat(opens(shell)).as("neither passphrase opens it after kill %d", kill).isTrue();
            }
            changes += changed ? 1 : 0;
            present = changed ? other(present) : present;
            String audit = shell.run("audit --format csv");
            assertThat(audit.lines().filter(line -> line.contains(",changed passphrase,")).count()).as("%d: %s", kill, audit).isEqualTo(changes);
        }
        shell.end();
        assertThat(commands.run(passphrases(other(present)), "contact", "list").status()).as("the old passphrase").isEqualTo(1);
        commands.done(passphrases(present), "doctor");
        report("change of the passphrase");
    }

    @Test
    void a_workspace_is_whole_and_open_or_whole_and_encrypted_whenever_its_encryption_is_killed(@TempDir Path folder) throws Exception {
        Commands commands = new Commands(folder);
        Path open = withABackupOfItsOwn(commands);
        Map<String, String> environment = passphrases(FIRST);
        Shell shell = commands.shell(environment);
        assertThat(shell.run("audit")).contains("sequence");
        long usual = timed(shell, "encrypt");
        shell.end();
        for (int kill = 1; kill <= kills; kill++) {
            replace(commands.workspace(), open);
            Shell victim = commands.shell(environment);
            victim.run("audit");
            kill(victim, "encrypt", usual);
            Shell looking = commands.shell(environment);
            look(commands, looking, "after kill " + kill);
            if (!isEncrypted(commands)) {
                assertThat(looking.run("encrypt")).contains("The workspace is encrypted");
                look(commands, looking, "tried again after kill " + kill);
            }
            looking.end();
        }
        report("encryption");
    }

    /** A copy, before it is encrypted, of a workspace that holds a contact, also in a backup that a restore made of it. */
    private static Path withABackupOfItsOwn(Commands commands) throws Exception {
        commands.done(Map.of(), "init", "--region", "east-midlands", commands.workspace().toString());
        commands.done(Map.of(), "contact", "add", "--authority", "831", "--role", "dcs", "--name", CONTACT);
        Path backup = commands.workspace().resolveSibling("backup.zip");
        commands.done(Map.of(), "backup", backup.toString());
        commands.done(Map.of(), "restore", backup.toString());
        assertThat(Findings.names(commands.workspace().resolve("backups"))).hasSize(1);
        Path copy = commands.workspace().resolveSibling("open");
        replace(copy, commands.workspace());
        return copy;
    }

    private static void look(Commands commands, Shell shell, String when) throws Exception {
        assertThat(shell.run("contact list")).as(when).contains(CONTACT);
        boolean encrypted = isEncrypted(commands);
        assertThat(shell.run("doctor")).as(when).contains(encrypted ? "PBKDF2" : "none: who reads the folder").doesNotContain("damaged");
        assertThat(Findings.names(commands.workspace().resolve("temp"))).as(when).isEmpty();
        assertThat(new Traces(List.of(CONTACT)).in(commands.workspace()).isEmpty()).as(when).isEqualTo(encrypted);
    }

    private static boolean isEncrypted(Commands commands) throws IOException {
        return Files.readString(commands.workspace().resolve("workspace.json")).contains("\"encrypted\" : true");
    }

    private static Map<String, String> passphrases(String present) {
        return Map.of("RIIA_PASSPHRASE", present, "RIIA_NEW_PASSPHRASE", other(present));
    }

    private static String other(String passphrase) {
        return passphrase.equals(FIRST) ? SECOND : FIRST;
    }

    private static boolean opens(Shell shell) throws Exception {
        String answer = shell.run("contact list");
        boolean refused = answer.contains("The passphrase is not that of this workspace");
        assertThat(refused || answer.isBlank() || answer.contains("no contact")).as(answer).isTrue();
        return !refused;
    }

    private static long timed(Shell shell, String command) throws Exception {
        long begin = System.nanoTime();
        shell.run(command);
        return System.nanoTime() - begin;
    }

    private void kill(Shell victim, String command, long usual) throws Exception {
        victim.send(command);
        TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * BEYOND_THE_END * usual));
        if (!victim.hasPrompts(1)) {
            within++;
        }
        victim.kill();
    }

    private static void replace(Path folder, Path by) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        try (Stream<Path> all = Files.walk(by)) {
            for (Path path : all.toList()) {
                Files.copy(path, folder.resolve(by.relativize(path).toString()));
            }
        }
    }

    private void report(String what) {
        System.out.printf("%s: %d of %d kills before its end%n", what, within, kills);
        assertThat(within).isGreaterThan(kills / 3);
    }
}
