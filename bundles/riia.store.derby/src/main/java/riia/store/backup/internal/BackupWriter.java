// SPDX-License-Identifier: Apache-2.0
package riia.store.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.store.StoreException;
import riia.store.derby.internal.Database;
import riia.store.derby.internal.DerbyStore;
import riia.store.folder.internal.DurableFiles;
import riia.store.folder.internal.Layout;

/**
 * Writes backups. The content is first copied aside, within one read, so that store and {@code workspace.json} fit together while
 * writers wait only for the copy; it is packed and read back after that.
 */
@Component(service = BackupWriter.class)
public final class BackupWriter {

    private final Layout layout;
    private final Database database;
    private final DerbyStore store;

    @Activate
    public BackupWriter(@Reference Layout layout, @Reference Database database, @Reference DerbyStore store) {
        this.layout = layout;
        this.database = database;
        this.store = store;
    }

    /**
     * Writes one.
     *
     * @throws StoreException if the file exists or cannot be written; nothing is left behind
     */
    public void write(Path target) {
        if (Files.exists(target)) {
            throw new StoreException(target + " exists already; choose another name");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new StoreException("There is no folder " + target.getParent() + " to write a backup to");
        }
        Path copy = layout.temp().resolve("backup-" + UUID.randomUUID());
        try {
            Files.createDirectories(copy);
            store.read(connection -> {
                database.copyTo(copy);
                copyFiles(copy);
                return null;
            });
            Packed.appear(layout, target, copy, DurableFiles.below(copy));
        } catch (IOException e) {
            throw new StoreException("No backup could be written to " + target + ": " + e.getMessage(), e);
        } finally {
            discard(copy);
        }
    }

    private void copyFiles(Path copy) {
        try {
            Files.copy(layout.identity(), copy.resolve(layout.identity().getFileName()));
            if (Files.exists(layout.key())) {
                Files.copy(layout.key(), copy.resolve(layout.key().getFileName()));
            }
            for (Path file : DurableFiles.below(layout.plugins())) {
                Path target = copy.resolve(layout.folder().relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new StoreException("The workspace's files could not be copied for a backup: " + e.getMessage(), e);
        }
    }

    private static void discard(Path copy) {
        try {
            DurableFiles.delete(copy);
        } catch (IOException e) {
            // The next start sweeps the folder.
        }
    }
}
