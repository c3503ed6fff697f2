// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.store.PassphraseException;
import riia.store.Passphrases.Use;

class GivenPassphrasesTest {

    @TempDir
    Path folder;

    @Test
    void come_from_the_file_that_was_named_then_from_the_variable_then_from_the_file_in_the_other_variable() throws IOException {
        Path named = file("named", "from the option\nsecond line");
        Path other = file("other", "from the file\r\n");
        Map<String, String> both = Map.of("RIIA_PASSPHRASE", "from the variable", "RIIA_PASSPHRASE_FILE", other.toString());
        assertThat(given(both, Optional.of(named), Use.CURRENT)).contains("from the option");
        assertThat(given(both, Optional.empty(), Use.CURRENT)).contains("from the variable");
        assertThat(given(Map.of("RIIA_PASSPHRASE_FILE", other.toString()), Optional.empty(), Use.CURRENT)).contains("from the file");
        assertThat(given(Map.of("RIIA_PASSPHRASE", ""), Optional.empty(), Use.CURRENT)).isEmpty();
    }

    @Test
    void of_one_use_are_not_taken_for_another() throws IOException {
        Path named = file("named", "from the option");
        Map<String, String> environment = Map.of("RIIA_PASSPHRASE", "now", "RIIA_NEW_PASSPHRASE", "next");
        assertThat(given(environment, Optional.of(named), Use.NEW)).contains("next");
        assertThat(given(environment, Optional.of(named), Use.BACKUP)).isEmpty();
    }

    @Test
    void in_letters_of_every_kind_are_read_as_utf_8() throws IOException {
        assertThat(given(Map.of(), Optional.of(file("f", "Zoë пять 犬\n")), Use.CURRENT)).contains("Zoë пять 犬");
    }

    @Test
    void are_refused_from_a_file_that_is_missing_empty_or_open_to_others() throws IOException {
        assertThatThrownBy(() -> given(Map.of(), Optional.of(folder.resolve("none")), Use.CURRENT))
                .isInstanceOf(PassphraseException.class).hasMessageContaining("there is none");
        assertThatThrownBy(() -> given(Map.of(), Optional.of(file("empty", "\nsecond")), Use.CURRENT))
                .isInstanceOf(PassphraseException.class).hasMessageContaining("is empty");
        Path open = file("open", "for everybody to read");
        for (String rights : new String[] {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-"}) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString(rights));
            assertThatThrownBy(() -> given(Map.of(), Optional.of(open), Use.CURRENT)).as(rights)
                    .isInstanceOf(PassphraseException.class).hasMessageContaining("chmod 600").hasMessageNotContaining("everybody");
        }
    }

    @Test
    void are_not_asked_for_in_a_process_with_a_window() {
        assertThat(new GivenPassphrases(Map.of(), Optional.empty(), new TerminalSecret(false)).ask("Passphrase")).isEmpty();
    }

    private Path file(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private static Optional<String> given(Map<String, String> environment, Optional<Path> named, Use use) {
        return new GivenPassphrases(environment, named, new TerminalSecret(false)).given(use).map(String::new);
    }
}
