// SPDX-License-Identifier: Apache-2.0
package riia.store.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.store.folder.internal.Layout;

class BackupsFolderTest {

    private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path workspace;
    private BackupsFolder folder;

    @BeforeEach
    void open() {
        folder = new BackupsFolder(new Layout(workspace));
    }

    @Test
    void keeps_the_last_five_of_its_own_and_all_that_the_user_put_there() throws IOException {
        Path mine = backup(workspace.resolve("backups/000-mine.zip"), false);
        for (int day = 0; day < 7; day++) {
            backup(folder.next(DAY.plusSeconds(86_400L * day), "area/with a name"), false);
        }
        folder.prune();
        assertThat(mine).exists();
        assertThat(folder.clear()).hasSize(6).last().asString().endsWith("20260108-030405-000-before-area_with_a_name.zip");
        assertThat(folder.clear()).noneMatch(file -> file.toString().contains("20260103"));
    }

    @Test
    void tells_what_is_in_the_clear_and_removes_only_its_own_of_that() throws IOException {
        Path locked = backup(folder.next(DAY, "restore"), true);
        Path open = backup(folder.next(DAY.plusSeconds(1), "restore"), false);
        Path mine = backup(workspace.resolve("backups/mine.zip"), false);
        Path other = Files.writeString(workspace.resolve("backups/20260102-030405-000-before-notes.zip"), "no zip at all");
        assertThat(folder.clear()).containsExactly(open, mine);
        folder.removeClear();
        assertThat(open).doesNotExist();
        assertThat(locked).exists();
        assertThat(mine).exists();
        assertThat(other).exists();
    }

    private static Path backup(Path file, boolean locked) throws IOException {
        Files.createDirectories(file.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : locked ? new String[] {"workspace.json", "key.json", "SHA256SUMS"} : new String[] {"workspace.json", "SHA256SUMS"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes());
            }
        }
        return file;
    }
}
