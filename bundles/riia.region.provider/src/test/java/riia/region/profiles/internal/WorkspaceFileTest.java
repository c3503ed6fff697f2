// SPDX-License-Identifier: Apache-2.0
package riia.region.profiles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceFileTest {

    @TempDir
    Path workspace;

    @Test
    void names_the_region_that_the_workspace_is_bound_to() throws IOException {
        write("{\"id\": \"7d1\", \"more\": {\"region\": \"other\"}, \"region\": \"east-midlands\", \"created\": \"2025-11-01T00:00:00Z\"}");
        assertThat(WorkspaceFile.region(workspace)).contains("east-midlands");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"id\": \"7d1\"}", "{\"region\": 5}"})
    void names_none_where_the_file_does_not_say(String content) throws IOException {
        write(content);
        assertThat(WorkspaceFile.region(workspace)).isEmpty();
    }

    @Test
    void names_none_where_there_is_no_file() {
        assertThat(WorkspaceFile.region(workspace)).isEmpty();
    }

    private void write(String content) throws IOException {
        Files.writeString(workspace.resolve("workspace.json"), content);
    }
}
