// SPDX-License-Identifier: Apache-2.0
package riia.store.opening.internal;

import java.util.ArrayDeque;
import java.util.Deque;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

import riia.store.LockedWorkspace;
import riia.store.StoreException;
import riia.store.derby.internal.Database;
import riia.store.folder.internal.Layout;

/** What others are shown of the store: that it is open, that it is locked, or nothing. Confined to one thread. */
final class Shown {

    private final BundleContext context;
    private final Deque<ServiceRegistration<?>> registrations = new ArrayDeque<>();

    Shown(BundleContext context) {
        this.context = context;
    }

    /** Everything that needs the store appears. */
    void open(Layout layout, Database database) {
        nothing();
        register(Layout.class, layout);
        register(Database.class, database);
    }

    /** Whoever can ask for the passphrase does. */
    void locked(LockedWorkspace workspace) {
        nothing();
        register(LockedWorkspace.class, workspace);
    }

    private <S> void register(Class<S> type, S service) {
        try {
            registrations.push(context.registerService(type, service, null));
        } catch (IllegalStateException e) {
            throw new StoreException("The workbench stops", e);
        }
    }

    /** Takes away what was shown, and all that needs it. */
    void nothing() {
        while (!registrations.isEmpty()) {
            try {
                registrations.pop().unregister();
            } catch (IllegalStateException e) {
                // the framework did it already, with the bundle
            }
        }
    }
}
