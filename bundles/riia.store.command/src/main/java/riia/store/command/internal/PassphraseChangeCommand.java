// SPDX-License-Identifier: Apache-2.0
package riia.store.command.internal;

import java.util.Optional;

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

/** Has another passphrase open the workspace; the one until now was needed to open it for this. */
@Component
@CommandDescription(name = "passphrase change", summary = "has another passphrase open the workspace",
        options = "--new-passphrase-file FILE  its first line is the new passphrase; only you may be able to read it",
        notes = {"The present passphrase is asked for, or comes from RIIA_PASSPHRASE, RIIA_PASSPHRASE_FILE or --passphrase-file FILE; the new one from"
            + " RIIA_NEW_PASSPHRASE, RIIA_NEW_PASSPHRASE_FILE or --new-passphrase-file FILE. It has at least 12 characters.",
            "Backups made before open with the passphrase of their time. Refused while the window is open."})
public final class PassphraseChangeCommand implements Command {

    private final Encryption encryption;
    private final Passphrases passphrases;

    @Activate
    public PassphraseChangeCommand(@Reference Encryption encryption, @Reference Passphrases passphrases) {
        this.encryption = encryption;
        this.passphrases = passphrases;
    }

    @Override
    public int run(Invocation invocation) throws UsageException, RefusedException {
        try {
            encryption.change(invocation.actor(), next(invocation));
        } catch (StoreException e) {
            throw new RefusedException(e.getMessage());
        }
        invocation.text().println("The workspace opens with the new passphrase only; backups made before open with the one they had");
        return 0;
    }

    private char[] next(Invocation invocation) throws UsageException {
        Optional<char[]> named = invocation.option("--new-passphrase-file").map(invocation::path).map(passphrases::in);
        return named.or(() -> passphrases.given(Passphrases.Use.NEW)).or(() -> invocation.newSecret("New passphrase")).orElseThrow(() ->
                new UsageException("The new passphrase is needed, and there is no terminal to ask for it: set RIIA_NEW_PASSPHRASE, or name a file"
                        + " that only you can read in RIIA_NEW_PASSPHRASE_FILE or --new-passphrase-file"));
    }
}
