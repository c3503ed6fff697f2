// SPDX-License-Identifier: Apache-2.0
package riia.store.opening.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.Actor;
import riia.base.Ref;
import riia.store.Encryption;
import riia.store.StoreException;
import riia.store.derby.internal.DerbyStore;
import riia.store.folder.internal.IdentityFile;
import riia.store.folder.internal.Layout;
import riia.store.key.internal.DataKey;
import riia.store.key.internal.KeyFileJson;
import riia.store.key.internal.PassphraseChange;
import riia.store.key.internal.PassphraseRules;

/** The encryption of the workspace that is open. */
@Component
public final class WorkspaceEncryption implements Encryption {

    private final Layout layout;
    private final DerbyStore store;
    private final StoreOpener opener;

    @Activate
    public WorkspaceEncryption(@Reference Layout layout, @Reference DerbyStore store, @Reference StoreOpener opener) {
        this.layout = layout;
        this.store = store;
        this.opener = opener;
    }

    @Override
    public void verify(char[] passphrase) {
        try {
            requireKey();
            KeyFileJson.read(layout.key()).unlock(passphrase, "this workspace").wipe();
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public void change(Actor actor, char[] next) {
        try {
            DataKey key = requireKey();
            PassphraseRules.require(next);
            Ref workspace = new Ref("store", "workspace", new IdentityFile(layout).read().id(), "workspace");
            new PassphraseChange(layout, store, workspace).make(actor, key, next);
        } finally {
            Arrays.fill(next, '\0');
        }
    }

    private DataKey requireKey() {
        return opener.key().orElseThrow(() -> new StoreException("The workspace in " + layout.folder()
                + " is not encrypted; it becomes so with: riia encrypt"));
    }

    @Override
    public List<Path> encrypt(Actor actor, char[] passphrase) {
        try {
            PassphraseRules.require(passphrase);
            return opener.encrypt(actor, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
