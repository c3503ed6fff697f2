// SPDX-License-Identifier: Apache-2.0
package riia.store.workspace.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import riia.store.Finding;
import riia.store.StoreException;
import riia.store.backup.internal.BackupsFolder;
import riia.store.folder.internal.Layout;
import riia.store.key.internal.KeyFileJson;

/** Whether the workspace is encrypted, whether it would open again, and whether a copy in the clear lies beside what is encrypted. */
final class LockExamination {

    private static final String AREA = "store";
    private static final String WHAT = "encryption";

    private LockExamination() {
    }

    static List<Finding> of(Layout layout) throws IOException {
        if (!Files.exists(layout.key())) {
            return List.of(new Finding(AREA, WHAT, true, "none: who reads the folder reads the figures; lock it with: riia encrypt"));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(key(layout));
        for (Path backup : new BackupsFolder(layout).clear()) {
            findings.add(new Finding(AREA, "backup " + backup.getFileName(), false,
                    "it is not encrypted, and lies in an encrypted workspace: delete it, or put it where it is safe"));
        }
        return findings;
    }

    private static Finding key(Layout layout) {
        try {
            return new Finding(AREA, WHAT, true, KeyFileJson.read(layout.key()).description());
        } catch (StoreException e) {
            return new Finding(AREA, WHAT, false, e.getMessage());
        }
    }
}
