// SPDX-License-Identifier: Apache-2.0
package riia.store.backup.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import riia.store.StoreException;
import riia.store.folder.internal.Layout;

/** The backup before tables are changed or everything is replaced, in the workspace's folder {@code backups}; the last five are kept. */
@Component(service = AutomaticBackup.class)
public final class AutomaticBackup {

    private static final Logger LOG = LoggerFactory.getLogger(AutomaticBackup.class);

    private final Layout layout;
    private final BackupWriter writer;

    @Activate
    public AutomaticBackup(@Reference Layout layout, @Reference BackupWriter writer) {
        this.layout = layout;
        this.writer = writer;
    }

    /**
     * Backs everything up before the tables of an area change.
     *
     * @throws StoreException if that fails; nothing may then be changed
     */
    public void beforeMigrating(String area) {
        write(area, "changing the tables of area '" + area + "'");
    }

    /**
     * Backs everything up before it is replaced by another backup, so that a restore of the wrong file loses nothing.
     *
     * @throws StoreException if that fails; nothing may then be changed
     */
    public void beforeRestoring() {
        write("restore", "the restore");
    }

    private void write(String word, String occasion) {
        BackupsFolder folder = new BackupsFolder(layout);
        Path file;
        try {
            file = folder.next(Clock.systemUTC().instant(), word);
            writer.write(file);
            folder.prune();
        } catch (IOException e) {
            throw new StoreException("The backup before " + occasion + " failed: " + e.getMessage(), e);
        }
        LOG.info("Backed the workspace up to {} before {}", file, occasion);
    }
}
