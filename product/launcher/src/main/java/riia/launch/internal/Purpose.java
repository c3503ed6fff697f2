// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a workbench is started for.
 *
 * @param workspace empty for a command that needs none
 * @param newRegion the region to which a workspace that is being made is to be bound
 */
record Purpose(Mode mode, Optional<Path> workspace, Optional<String> newRegion) {

    static Purpose window(Path workspace) {
        return new Purpose(Mode.WINDOW, Optional.of(workspace), Optional.empty());
    }

    static Purpose command(Path workspace) {
        return new Purpose(Mode.COMMAND, Optional.of(workspace), Optional.empty());
    }

    static Purpose commandWithoutWorkspace() {
        return new Purpose(Mode.COMMAND, Optional.empty(), Optional.empty());
    }

    static Purpose newWorkspace(Path staging, String region) {
        return new Purpose(Mode.COMMAND, Optional.of(staging), Optional.of(region));
    }

    /** The workspace that is there before and after: where to log, and what to keep a bundle cache for. */
    Optional<Path> lastingWorkspace() {
        return newRegion.isPresent() ? Optional.empty() : workspace;
    }
}
