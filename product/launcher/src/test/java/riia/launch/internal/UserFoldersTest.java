// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

    private final Path home = Path.of("/home/dana");
    private final Path temporary = Path.of("/tmp");

    @Test
    void follow_the_free_desktop_rules_on_linux() {
        assertThat(UserFolders.of(Map.of(), "Linux", home, temporary)).isEqualTo(new UserFolders(
                Path.of("/home/dana/.config/riia-workbench"), Path.of("/home/dana/.cache/riia-workbench"), temporary));
        assertThat(UserFolders.of(Map.of("XDG_CONFIG_HOME", "/c", "XDG_CACHE_HOME", "/x", "XDG_RUNTIME_DIR", "/run/user/7"), "Linux", home,
                temporary)).isEqualTo(new UserFolders(Path.of("/c/riia-workbench"), Path.of("/x/riia-workbench"), Path.of("/run/user/7")));
    }

    @Test
    void are_in_the_library_on_macos_and_in_appdata_on_windows() {
        assertThat(UserFolders.of(Map.of(), "Mac OS X", home, temporary).cache()).isEqualTo(home.resolve("Library/Caches/riia-workbench"));
        assertThat(UserFolders.of(Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l"), "Windows 11", home, temporary))
                .isEqualTo(new UserFolders(Path.of("/r/riia-workbench"), Path.of("/l/riia-workbench"), temporary));
    }
}
