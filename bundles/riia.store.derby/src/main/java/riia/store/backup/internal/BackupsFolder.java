// SPDX-License-Identifier: Apache-2.0
package riia.store.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import riia.store.folder.internal.DurableFiles;
import riia.store.folder.internal.Layout;

/** The workspace's folder {@code backups}: the last five that the workbench made by itself, and whatever the user put there. */
public final class BackupsFolder {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final String AUTOMATIC = "\\d{8}-\\d{6}-\\d{3}-before-.*\\.zip";
    private static final int KEPT = 5;

    private final Path folder;

    public BackupsFolder(Layout layout) {
        this.folder = layout.backups();
    }

    /** The name of the next one that the workbench makes by itself. */
    Path next(Instant time, String occasion) throws IOException {
        Files.createDirectories(folder);
        return folder.resolve(TIME.format(time) + "-before-" + occasion.replaceAll("[^A-Za-z0-9.-]", "_") + ".zip");
    }

    /** Removes the oldest that the workbench made by itself. */
    void prune() throws IOException {
        List<Path> automatic = DurableFiles.below(folder).stream().filter(BackupsFolder::isAutomatic).toList();
        for (Path old : automatic.subList(0, Math.max(0, automatic.size() - KEPT))) {
            Files.delete(old);
        }
    }

    /** Removes those that the workbench made by itself and that are not encrypted. */
    void removeClear() throws IOException {
        for (Path clear : clear()) {
            if (isAutomatic(clear)) {
                Files.delete(clear);
            }
        }
        DurableFiles.forceFolder(folder);
    }

    /** Those backups that are not encrypted. */
    public List<Path> clear() throws IOException {
        List<Path> clear = new ArrayList<>();
        for (Path file : DurableFiles.below(folder)) {
            if (new BackupFile(file).isClear()) {
                clear.add(file);
            }
        }
        return clear;
    }

    private static boolean isAutomatic(Path file) {
        return file.getFileName().toString().matches(AUTOMATIC);
    }
}
