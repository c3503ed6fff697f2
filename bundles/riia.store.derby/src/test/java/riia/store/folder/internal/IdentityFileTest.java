// SPDX-License-Identifier: Apache-2.0
package riia.store.folder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.store.StoreException;
import riia.store.WorkspaceIdentity;

class IdentityFileTest {

    private static final WorkspaceIdentity LONDON = new WorkspaceIdentity("id-1", "london", Optional.of("SAMPLE \"x\""),
            Instant.parse("2026-01-02T03:04:05Z"));
    private static final WorkspaceIdentity SOUTH_EAST = new WorkspaceIdentity("id-1", "south-east", Optional.empty(), LONDON.created());

    @TempDir
    Path folder;
    private IdentityFile file;

    @BeforeEach
    void create() throws IOException {
        file = new IdentityFile(new Layout(folder));
        file.create(LONDON, false);
    }

    @Test
    void says_what_was_written() {
        assertThat(file.read()).isEqualTo(LONDON);
    }

    @Test
    void keeps_saying_that_the_store_is_encrypted() throws IOException {
        assertThat(file.encrypted()).isFalse();
        file.create(LONDON, true);
        assertThat(file.encrypted()).isTrue();
        file.propose(SOUTH_EAST, 7);
        file.adopt(7);
        assertThat(file.read()).isEqualTo(SOUTH_EAST);
        assertThat(file.encrypted()).isTrue();
    }

    @Test
    void passes_over_fields_that_a_later_version_added() throws IOException {
        Files.writeString(folder.resolve("workspace.json"),
                "{\"later\": {\"region\": \"x\"}, \"id\": \"a\", \"region\": \"b\", \"n\": 1, \"created\": \"2026-01-02T03:04:05Z\"}");
        assertThat(file.read()).isEqualTo(new WorkspaceIdentity("a", "b", Optional.empty(), LONDON.created()));
    }

    @Test
    void names_what_is_missing() throws IOException {
        Files.writeString(folder.resolve("workspace.json"), "{\"id\": \"a\"}");
        assertThatThrownBy(file::read).isInstanceOf(StoreException.class).hasMessageContaining("workspace.json")
                .hasMessageContaining("'region'");
        Files.delete(folder.resolve("workspace.json"));
        assertThatThrownBy(file::read).isInstanceOf(StoreException.class).hasMessageContaining("riia init");
    }

    @Test
    void changes_only_once_the_commit_is_on_disk() throws IOException {
        file.propose(SOUTH_EAST, 7);
        assertThat(file.read()).isEqualTo(LONDON);
        file.settle(6);
        assertThat(file.read()).as("killed before the commit").isEqualTo(LONDON);
        file.settle(7);
        assertThat(file.read()).as("killed after the commit").isEqualTo(SOUTH_EAST);
    }
}
