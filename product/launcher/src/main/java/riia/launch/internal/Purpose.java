// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a workbench is started for.
 *
 * @param workspace empty for a command that needs none
 * @param newRegion the region to which a workspace that is being made is to be bound
 * @param newEncrypted whether it is to be encrypted
 * @param passphraseFile the file with the passphrase of the workspace, if the user named one
 */
record Purpose(Mode mode, Optional<Path> workspace, Optional<String> newRegion, boolean newEncrypted, Optional<Path> passphraseFile) {

    static Purpose window(Path workspace) {
        return of(Mode.WINDOW, Optional.of(workspace));
    }

    static Purpose command(Path workspace) {
        return of(Mode.COMMAND, Optional.of(workspace));
    }

    static Purpose commandWithoutWorkspace() {
        return of(Mode.COMMAND, Optional.empty());
    }

    private static Purpose of(Mode mode, Optional<Path> workspace) {
        return new Purpose(mode, workspace, Optional.empty(), false, Optional.empty());
    }

    static Purpose newWorkspace(Path staging, String region, boolean encrypted) {
        return new Purpose(Mode.COMMAND, Optional.of(staging), Optional.of(region), encrypted, Optional.empty());
    }

    /** The same, unlocked by the file that the user named in a folder, if one was named. */
    Purpose unlockedAs(Invocation invocation, Path folder) {
        return new Purpose(mode, workspace, newRegion, newEncrypted, invocation.passphraseFile().map(file -> folder.resolve(file).normalize()));
    }

    /** The workspace that is there before and after: where to log, and what to keep a bundle cache for. */
    Optional<Path> lastingWorkspace() {
        return newRegion.isPresent() ? Optional.empty() : workspace;
    }
}
