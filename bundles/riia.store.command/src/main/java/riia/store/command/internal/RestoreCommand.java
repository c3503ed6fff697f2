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
import riia.store.Restoration;
import riia.store.StoreException;

/** Brings a backup back. It needs no open store: that is when it is wanted most. */
@Component
@CommandDescription(name = "restore", summary = "replaces the workspace's content by that of a backup",
        operands = "FILE  written by backup",
        notes = {"What the workspace holds now is first written to its folder 'backups'; the last five are kept.",
            "A damaged file is refused, and everything is as it was. Refused while the window is open."})
public final class RestoreCommand implements Command {

    private final Restoration restoration;

    @Activate
    public RestoreCommand(@Reference Restoration restoration) {
        this.restoration = restoration;
    }

    @Override
    public int run(Invocation invocation) throws RefusedException {
        Path file = invocation.path(invocation.operands().get(0));
        try {
            restoration.restore(invocation.actor(), file);
        } catch (StoreException e) {
            throw new RefusedException(e.getMessage());
        }
        invocation.text().println("Restored from " + file);
        return 0;
    }
}
