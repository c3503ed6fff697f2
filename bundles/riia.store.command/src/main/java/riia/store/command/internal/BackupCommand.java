// SPDX-License-Identifier: Apache-2.0
package riia.store.command.internal;

import java.nio.file.Path;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.command.spi.Command;
import riia.command.spi.CommandDescription;
import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.store.StoreException;
import riia.store.Workspace;

/** Writes a backup. */
@Component
@CommandDescription(name = "backup", summary = "writes the whole workspace to one file", operands = "FILE  must not exist yet",
        notes = {"The file is a zip with a list of checksums; it appears once it has been read back, or not at all.",
                "Work may go on meanwhile."})
public final class BackupCommand implements Command {

    private final Workspace workspace;

    @Activate
    public BackupCommand(@Reference Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int run(Invocation invocation) throws RefusedException {
        Path file = invocation.path(invocation.operands().get(0));
        try {
            workspace.backup(invocation.actor(), file);
        } catch (StoreException e) {
            throw new RefusedException(e.getMessage());
        }
        invocation.text().println("Backed up to " + file);
        return 0;
    }
}
