// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import riia.store.StoreException;

/**
 * What Derby reads from system properties when its engine boots, once in a process. Values that the user has set stay.
 * Durability is never among them: a commit is on disk when it returns.
 */
public final class DerbySettings {

    private DerbySettings() {
    }

    /** Must be called before the first database is opened. */
    public static void apply(Path log) {
        try {
            Files.createDirectories(log.getParent());
        } catch (IOException e) {
            throw new StoreException("The folder " + log.getParent() + " cannot be made: " + e.getMessage(), e);
        }
        unlessSet("derby.system.home", log.getParent().toString());
        unlessSet("derby.stream.error.file", log.toString());
        // Registering management beans costs a fifth of the time that opening takes, and nobody looks at them.
        unlessSet("derby.module.mgmt.jmx", "org.apache.derby.impl.services.jmxnone.NoManagementService");
    }

    private static void unlessSet(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
