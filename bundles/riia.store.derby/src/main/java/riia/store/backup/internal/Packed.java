// SPDX-License-Identifier: Apache-2.0
package riia.store.backup.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import riia.store.folder.internal.Layout;

/** The making of a backup file: packed, read back, and only then given its name. */
final class Packed {

    private Packed() {
    }

    /**
     * Packs files into one that then appears.
     *
     * @param root of the names in the file
     * @throws riia.store.StoreException if the target exists by now, or reads back otherwise than it was written
     */
    static void appear(Layout layout, Path target, Path root, List<Path> files) throws IOException {
        try (PartialFile partial = PartialFile.beside(target, layout)) {
            BackupFile file = new BackupFile(partial.path());
            file.write(root, files);
            file.verify();
            partial.appear(target);
        }
    }
}
