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
import riia.store.Passphrases;
import riia.store.Restoration;
import riia.store.StoreException;

/** Brings a backup back. It needs no open store: that is when it is wanted most. */
@Component
@CommandDescription(name = "restore", summary = "replaces the workspace's content by that of a backup",
        operands = "FILE  written by backup",
        notes = {"What the workspace holds now is first written to its folder 'backups'; the last five are kept.",
            "A backup of an encrypted workspace opens with the passphrase that the workspace had then: RIIA_BACKUP_PASSPHRASE,"
                + " RIIA_BACKUP_PASSPHRASE_FILE, else as for the workspace itself, else asked for. It is the workspace's from then on.",
            "What is restored into an encrypted workspace from a backup that is not encrypted is encrypted with it.",
            "A damaged file is refused, and everything is as it was. Refused while the window is open."})
public final class RestoreCommand implements Command {

    private final Restoration restoration;
    private final Passphrases passphrases;

    @Activate
    public RestoreCommand(@Reference Restoration restoration, @Reference Passphrases passphrases) {
        this.restoration = restoration;
        this.passphrases = passphrases;
    }

    @Override
    public int run(Invocation invocation) throws RefusedException {
        Path file = invocation.path(invocation.operands().get(0));
        try {
            if (restoration.locked(file)) {
                restoration.restore(invocation.actor(), file, passphrase(file, invocation));
            } else {
                restoration.restore(invocation.actor(), file);
            }
        } catch (StoreException e) {
            throw new RefusedException(e.getMessage());
        }
        invocation.text().println("Restored from " + file);
        return 0;
    }

    private char[] passphrase(Path file, Invocation invocation) throws RefusedException {
        return passphrases.given(Passphrases.Use.BACKUP).or(() -> passphrases.given(Passphrases.Use.CURRENT))
                .or(() -> invocation.secret("Passphrase of the backup " + file.getFileName())).orElseThrow(() -> new RefusedException(file
                        + " is locked, and there is no terminal to ask for its passphrase: set RIIA_BACKUP_PASSPHRASE, or name a file that only"
                        + " you can read in RIIA_BACKUP_PASSPHRASE_FILE"));
    }
}
