// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import riia.store.StoreException;

/**
 * How Derby's engine is set, once in a process, when it boots: by a file in the folder that {@code derby.system.home} names.
 * System properties of the same names win, for whoever must try something. Durability is never among the settings: a
 * commit is on disk when it returns. What was measured stands in {@code cnf/decisions/0021}.
 */
public final class DerbySettings {

    private static final String HOME = "derby.system.home";

    private static final String SETTINGS = """
            # Written by the workbench.
            # A commit of some megabytes goes to disk in a few large writes instead of many small ones.
            derby.storage.logBufferSize=1048576
            # Management beans take a sixth of the time to open a store, and nobody looks at them.
            derby.module.mgmt.jmx=org.apache.derby.impl.services.jmxnone.NoManagementService
            """;

    private DerbySettings() {
    }

    /** Must be called before the first database is opened. Derby's log appears in the same folder. */
    public static void apply(Path home) {
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve("derby.properties"), SETTINGS, ISO_8859_1);
        } catch (IOException e) {
            throw new StoreException("The folder " + home + " cannot be written to: " + e.getMessage(), e);
        }
        if (System.getProperty(HOME) == null) {
            System.setProperty(HOME, home.toString());
        }
    }
}
