// SPDX-License-Identifier: Apache-2.0
package riia.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import riia.testkit.store.Traces;

/** Looks for names and figures in every file of a workspace and of its backups, as somebody would who has found the disk. */
@Execution(ExecutionMode.CONCURRENT)
class NothingInTheClearTest {

    private static final Map<String, String> UNLOCKED = Map.of("RIIA_PASSPHRASE", "four words and a dog");
    private static final Map<String, String> NEXT = Map.of("RIIA_PASSPHRASE", "a second longer phrase");
    private static final String AUTHORITY = "Nottinghamshire";
    private static final String FIGURE = "98765431";
    private static final String NOTE = "Zoë counted these twice";
    private static final String CONTACT = "Philippa Quillfeather";
    private static final String REASON = "their system moves to Cobbleworth";
    private static final List<String> WORDS = List.of(AUTHORITY, FIGURE, NOTE, CONTACT, REASON);

    @Test
    void a_workspace_that_is_encrypted_shows_none_and_one_that_is_not_shows_all(@TempDir Path folder) throws Exception {
        Commands open = filled(folder.resolve("open"), Map.of());
        Commands locked = filled(folder.resolve("locked"), UNLOCKED);
        assertThat(found(open)).as("what the search can find").containsExactlyInAnyOrderElementsOf(WORDS);
        assertThat(new Traces(WORDS).in(locked.workspace().getParent())).isEmpty();
    }

    @Test
    void nor_does_one_that_was_encrypted_later_or_got_another_passphrase_or_took_an_open_backup_in(@TempDir Path folder) throws Exception {
        Commands commands = filled(folder.resolve("later"), Map.of());
        Path backup = Files.move(commands.workspace().resolveSibling("backup.zip"), folder.resolve("open.zip"));
        commands.done(Map.of(), "restore", backup.toString());
        assertThat(commands.workspace().resolve("backups")).as("what the restore kept").isNotEmptyDirectory();
        commands.done(UNLOCKED, "encrypt");
        assertThat(new Traces(WORDS).in(commands.workspace())).as("encrypted").isEmpty();
        commands.done(Map.of("RIIA_PASSPHRASE", UNLOCKED.get("RIIA_PASSPHRASE"), "RIIA_NEW_PASSPHRASE", NEXT.get("RIIA_PASSPHRASE")),
                "passphrase", "change");
        commands.done(NEXT, "restore", backup.toString());
        assertThat(new Traces(WORDS).in(commands.workspace())).as("after an open backup was restored").isEmpty();
        assertThat(commands.done(NEXT, "contact", "list")).contains(CONTACT);
        assertThat(commands.done(NEXT, "doctor")).contains("PBKDF2-HMAC-SHA256").doesNotContain("damaged");
        assertThat(commands.run(UNLOCKED, "doctor")).isEqualTo(new Commands.Ended(1, "The passphrase is not that of this workspace\n"));
    }

    /** A workspace with figures, a note, a contact and a reason, and beside it a backup. */
    private static Commands filled(Path folder, Map<String, String> environment) throws Exception {
        Commands commands = new Commands(folder);
        Path file = folder.resolveSibling(folder.getFileName() + ".csv");
        Returns.write(file, 1);
        Files.writeString(file, Files.readString(file).replace(",R01,Total,10001,,\n", ",R01,Total," + FIGURE + ",," + NOTE + "\n"));
        commands.done(environment, "init", "--region", "east-midlands", commands.workspace().toString());
        commands.done(environment, "contact", "add", "--authority", "891", "--role", "data-lead", "--name", CONTACT, "--email",
                "quillfeather@example.org");
        String imported = commands.done(environment, "import", file.toString());
        String id = imported.lines().filter(line -> line.startsWith("received riia-891")).findFirst().orElseThrow().substring(9);
        commands.done(environment, "reject", "--reason", REASON, id);
        commands.done(environment, "backup", commands.workspace().resolveSibling("backup.zip").toString());
        return commands;
    }

    private static Set<String> found(Commands commands) throws Exception {
        return new Traces(WORDS).in(commands.workspace()).stream().map(line -> line.substring(0, line.indexOf(" in "))).collect(Collectors.toSet());
    }
}
