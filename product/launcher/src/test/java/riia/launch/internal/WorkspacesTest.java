// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspacesTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path named;
    private Path inEnvironment;
    private Path here;
    private Path last;

    @BeforeEach
    void fourWorkspaces() throws IOException {
        named = workspace("named");
        inEnvironment = workspace("environment");
        here = workspace("here");
        last = workspace("last");
        in(here, null).remember(last);
    }

    @Test
    void the_option_counts_first_then_the_variable_then_the_current_folder_then_the_last_opened() {
        String variable = inEnvironment.toString();
        assertThat(in(here, variable).need(Invocation.of("--workspace", named.toString()))).isEqualTo(named);
        assertThat(in(here, variable).need(Invocation.of("audit"))).isEqualTo(inEnvironment);
        assertThat(in(here, null).need(Invocation.of("audit"))).isEqualTo(here);
        assertThat(said.toString()).isEmpty();
        assertThat(in(folder, null).need(Invocation.of("audit"))).isEqualTo(last);
        assertThat(said.toString()).contains(last.toString());
    }

    @Test
    void a_named_folder_that_is_no_workspace_is_wrong_use_and_nothing_else_is_tried() {
        assertThatThrownBy(() -> in(here, null).need(Invocation.of("--workspace", "nowhere"))).isInstanceOf(WrongUse.class)
                .hasMessageContaining(here.resolve("nowhere").toString()).hasMessageContaining("workspace.json");
        assertThatThrownBy(() -> in(here, "nowhere").find(Invocation.of("audit"))).isInstanceOf(WrongUse.class)
                .hasMessageContaining("RIIA_WORKSPACE");
    }

    @Test
    void a_last_workspace_that_is_gone_is_forgotten() throws IOException {
        PrivateFolder.delete(last);
        assertThat(in(folder, null).find(Invocation.of("audit"))).isEmpty();
        assertThatThrownBy(() -> in(folder, null).need(Invocation.of("audit"))).hasMessageContaining("riia init");
    }

    private Workspaces in(Path current, String variable) {
        return new Workspaces(current, variable, folder.resolve("config").resolve("last-workspace"), new PrintStream(said, true));
    }

    private Path workspace(String name) throws IOException {
        Path workspace = Files.createDirectory(folder.resolve(name));
        Files.writeString(workspace.resolve("workspace.json"), "{}");
        return workspace;
    }
}
