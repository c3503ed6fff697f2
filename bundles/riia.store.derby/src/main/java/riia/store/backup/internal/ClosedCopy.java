// SPDX-License-Identifier: Apache-2.0
package riia.store.backup.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import riia.store.folder.internal.DurableFiles;
import riia.store.folder.internal.Layout;

/** The content of a workspace whose store is not open, file by file. */
public final class ClosedCopy {

    private ClosedCopy() {
    }

    /** Backs a workspace up that is locked, before it is replaced; what is encrypted can be copied without being read. */
    public static void beforeRestoring(Layout layout) throws IOException {
        BackupsFolder folder = new BackupsFolder(layout);
        Packed.appear(layout, folder.next(Clock.systemUTC().instant(), "restore"), layout.folder(), content(layout));
        folder.prune();
    }

    private static List<Path> content(Layout layout) throws IOException {
        List<Path> content = new ArrayList<>(database(layout));
        content.addAll(DurableFiles.below(layout.plugins()));
        content.add(layout.key());
        content.add(layout.identity());
        return content;
    }

    /** Copies the files of the database. */
    static void database(Layout from, Layout to) throws IOException {
        for (Path file : database(from)) {
            Path target = to.folder().resolve(from.folder().relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    /** Without what marks a database as open, and without what it puts aside while it works. */
    private static List<Path> database(Layout layout) throws IOException {
        return DurableFiles.below(layout.store()).stream().filter(file -> !file.toString().endsWith(".lck"))
                .filter(file -> !file.startsWith(layout.store().resolve("tmp"))).toList();
    }
}
