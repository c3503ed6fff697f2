// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.nio.file.Path;
import java.util.Optional;

/** Where the process logs: in the workspace that it works on, else with the user's disposable files. */
final class LogPlace {

    private static final String PROPERTY = "riia.log";

    private LogPlace() {
    }

    /** Tells it to the whole process, the logging back end included, which reads the same system property. */
    static Path choose(Optional<Path> workspace, UserFolders folders) {
        Path log = workspace.orElse(folders.cache()).resolve("logs").resolve("riia.log");
        System.setProperty(PROPERTY, log.toString());
        return log;
    }

    static Path current(Surroundings around) {
        String chosen = System.getProperty(PROPERTY);
        return chosen == null ? choose(Optional.empty(), around.folders()) : Path.of(chosen);
    }
}
