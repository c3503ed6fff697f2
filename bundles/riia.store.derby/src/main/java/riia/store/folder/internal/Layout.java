// SPDX-License-Identifier: Apache-2.0
package riia.store.folder.internal;

import java.nio.file.Path;

/** Where things lie in a workspace's folder. */
public record Layout(Path folder) {

    /** What a backup holds and a restore replaces, in the order in which it is replaced: what makes the folder a workspace last. */
    public static final String[] CONTENT = {"store", "plugins", "key.json", "workspace.json"};

    /** The database. */
    public Path store() {
        return folder.resolve("store");
    }

    /** Bundles that the user dropped there. */
    public Path plugins() {
        return folder.resolve("plugins");
    }

    /** The key of the database, locked by the passphrase; there only if the database is encrypted. */
    public Path key() {
        return folder.resolve("key.json");
    }

    /** What the workspace is. */
    public Path identity() {
        return folder.resolve("workspace.json");
    }

    /** Backups made before tables were changed. */
    public Path backups() {
        return folder.resolve("backups");
    }

    /** What is being made; whatever a start finds there was left by a kill. */
    public Path temp() {
        return folder.resolve("temp");
    }

    /** How Derby is set, and what it has to say. */
    public Path derby() {
        return folder.resolve("derby");
    }
}
