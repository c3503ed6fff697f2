// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where this user's settings and disposable files live on this kind of machine.
 *
 * @param config small files that are worth keeping
 * @param cache files that may be deleted at any time
 * @param runtime a folder with a short path, for sockets
 */
record UserFolders(Path config, Path cache, Path runtime) {

    private static final String NAME = "riia-workbench";

    static UserFolders of(Map<String, String> environment, String system, Path home, Path temporary) {
        if (system.startsWith("Windows")) {
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
            return new UserFolders(folder(environment, "APPDATA", local).resolve(NAME), local.resolve(NAME), temporary);
        }
        if (system.startsWith("Mac")) {
            Path library = home.resolve("Library");
            return new UserFolders(library.resolve("Application Support").resolve(NAME), library.resolve("Caches").resolve(NAME), temporary);
        }
        return new UserFolders(folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME),
                folder(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve(NAME),
                folder(environment, "XDG_RUNTIME_DIR", temporary));
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.get(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
