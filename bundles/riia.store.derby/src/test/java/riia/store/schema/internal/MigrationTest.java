// SPDX-License-Identifier: Apache-2.0
package riia.store.schema.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.store.StoreException;

class MigrationTest {

    @TempDir
    Path folder;

    @Test
    void has_the_same_hash_whatever_ends_its_lines() throws IOException {
        Migration unix = read("0001-unix.sql", "create table a (\nn int);\n");
        Migration windows = read("0001-windows.sql", "create table a (\r\nn int);\r\n");
        assertThat(windows.sha256()).isEqualTo(unix.sha256());
        // sha256sum of the first file
        assertThat(unix.sha256()).isEqualTo("a5fbdf3a4bfb74d839688963e05dd743611c245a9632edab5e56e3695a6da2b0");
    }

    @Test
    void splits_statements_at_a_semicolon_that_ends_a_line() throws IOException {
        assertThat(read("0002-two.sql", "insert into a values (';', 1);\n-- a remark;\nupdate a\n  set n = 2;\n").statements())
                .containsExactly("insert into a values (';', 1)", "update a\nset n = 2");
    }

    @Test
    void refuses_a_name_without_a_number() {
        assertThatThrownBy(() -> read("first.sql", "")).isInstanceOf(StoreException.class).hasMessageContaining("0001-first-tables.sql");
    }

    private Migration read(String name, String text) throws IOException {
        return Migration.read(Files.writeString(folder.resolve(name), text).toUri().toURL());
    }
}
