// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import riia.store.StoreException;

/** What {@code service.properties}, which Derby writes into each database's folder, says before the database is opened. */
public final class DerbyProperties {

    private static final String NAME = "service.properties";

    private DerbyProperties() {
    }

    /** Whether there is a database in the folder. */
    static boolean exist(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /** Whether the database in the folder, if there is one, is encrypted. */
    public static boolean encrypted(Path folder) {
        if (!exist(folder)) {
            return false;
        }
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve(NAME))) {
            properties.load(in);
        } catch (IOException e) {
            throw new StoreException("The store in " + folder + " cannot be read: " + e.getMessage(), e);
        }
        return Boolean.parseBoolean(properties.getProperty("dataEncryption"));
    }
}
