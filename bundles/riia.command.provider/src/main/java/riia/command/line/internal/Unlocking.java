// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import java.util.Arrays;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import riia.command.spi.Invocation;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.store.LockedWorkspace;
import riia.store.PassphraseException;

/** Asks on the terminal for the passphrase of a workspace that waits for it. One call asks; others that come meanwhile wait for that one. */
@Component(service = Unlocking.class)
public final class Unlocking {

    private static final int ATTEMPTS = 3;
    private static final String HOW = "set RIIA_PASSPHRASE, or name a file that only you can read, with the passphrase as its first line, in"
            + " RIIA_PASSPHRASE_FILE or --passphrase-file";

    private final CommandCatalogue waiting;
    private volatile LockedWorkspace locked;
    private LockedWorkspace unlocked;

    @Activate
    public Unlocking(@Reference CommandCatalogue waiting) {
        this.waiting = waiting;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindLocked(LockedWorkspace workspace) {
        locked = workspace;
        waiting.wake();
    }

    void unbindLocked(LockedWorkspace workspace) {
        if (locked == workspace) {
            locked = null;
        }
    }

    /**
     * Unlocks the workspace, if that is what the call waits for.
     *
     * @return whether it did
     * @throws UsageException if the workspace is to be made, and nobody can be asked
     * @throws RefusedException if nobody can be asked, or the passphrase is wrong
     */
    synchronized boolean unlock(Invocation call) throws UsageException, RefusedException {
        LockedWorkspace workspace = locked;
        if (workspace == null || workspace == unlocked) {
            return false;
        }
        if (workspace.refusal().isPresent()) {
            throw new RefusedException(workspace.refusal().get());
        }
        if (workspace.isNew()) {
            workspace.unlock(call.newSecret("Passphrase of the new workspace").orElseThrow(() -> new UsageException(
                    "An encrypted workspace needs a passphrase, and there is no terminal to ask for it: " + HOW)));
        } else {
            ask(workspace, call);
        }
        unlocked = workspace;
        return true;
    }

    private static void ask(LockedWorkspace workspace, Invocation call) throws RefusedException {
        for (int attempt = 1; true; attempt++) {
            char[] passphrase = call.secret("Passphrase of " + workspace.folder()).orElseThrow(() -> new RefusedException("The workspace "
                    + workspace.folder() + " is locked. Unlock it in its window, if it has one; for a command " + HOW));
            try {
                workspace.unlock(passphrase);
                return;
            } catch (PassphraseException e) {
                if (attempt == ATTEMPTS) {
                    throw new RefusedException(e.getMessage());
                }
                call.messages().println(e.getMessage() + "; once more");
                call.messages().flush();
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }
    }
}
