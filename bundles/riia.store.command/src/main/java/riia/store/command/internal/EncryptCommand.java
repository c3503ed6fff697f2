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
import riia.command.spi.UsageException;
import riia.store.Encryption;
import riia.store.Passphrases;
import riia.store.StoreException;

/** Locks a workspace that was open to whoever could read its folder. */
@Component
@CommandDescription(name = "encrypt", summary = "encrypts the workspace, which then opens with a passphrase only",
        notes = {"The passphrase is asked for twice, or comes from RIIA_PASSPHRASE, RIIA_PASSPHRASE_FILE or --passphrase-file FILE. It has at least"
            + " 12 characters. Without it nothing in the workspace can be read again by anybody.",
            "Killed at any moment it leaves the workspace as it was or encrypted. The backups in the workspace that the workbench made by itself are"
                + " removed, since they are not encrypted; what you backed up elsewhere is still in the clear.",
            "Refused while the window is open."})
public final class EncryptCommand implements Command {

    private final Encryption encryption;
    private final Passphrases passphrases;

    @Activate
    public EncryptCommand(@Reference Encryption encryption, @Reference Passphrases passphrases) {
        this.encryption = encryption;
        this.passphrases = passphrases;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        char[] passphrase = passphrases.given(Passphrases.Use.CURRENT).or(() -> invocation.newSecret("Passphrase")).orElseThrow(() ->
                new UsageException("A passphrase is needed, and there is no terminal to ask for it: set RIIA_PASSPHRASE, or name a file that only"
                        + " you can read in RIIA_PASSPHRASE_FILE or --passphrase-file"));
        try {
            for (Path clear : encryption.encrypt(invocation.actor(), passphrase)) {
                invocation.messages().println("Still in the clear: " + clear + "; delete it, or put it where it is safe");
            }
        } catch (StoreException e) {
            throw new RefusedException(e.getMessage());
        }
        invocation.text().println("The workspace is encrypted and opens with the passphrase only");
        invocation.messages().println("Backups that you made before are not encrypted: delete them, or keep them where they are safe");
        return 0;
    }
}
