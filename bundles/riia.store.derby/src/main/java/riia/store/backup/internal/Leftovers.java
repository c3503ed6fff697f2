// SPDX-License-Identifier: Apache-2.0
package riia.store.backup.internal;

import java.io.IOException;

import riia.store.folder.internal.DurableFiles;
import riia.store.folder.internal.Layout;

/** What a killed process left behind. Only the process that holds the workspace calls this. */
public final class Leftovers {

    private Leftovers() {
    }

    /** Before the store opens: an exchange that was begun is carried out. */
    public static void complete(Layout layout) throws IOException {
        Exchange.finish(layout);
    }

    /** Once the store is open: the rest goes. */
    public static void sweep(Layout layout) throws IOException {
        PartialFile.sweep(layout);
        DurableFiles.delete(layout.temp());
    }
}
