// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.store.PassphraseException;
import riia.store.StoreException;

class KeyFileTest {

    private static final DataKey KEY = DataKey.random();
    private static KeyFile locked;

    @TempDir
    Path folder;

    @BeforeAll
    static void lock() {
        locked = KeyFile.lock(KEY, "four words and a dog".toCharArray());
    }

    /** RFC 7914, section 11: the first 32 bytes. */
    @Test
    void the_derivation_gives_the_keys_of_the_standard() {
        assertThat(derived("passwd", "salt", 1)).isEqualTo("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
        assertThat(derived("Password", "NaCl", 80_000)).isEqualTo("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
    }

    @Test
    void the_derivation_agrees_with_the_platform_for_letters_of_every_kind() throws Exception {
        for (String passphrase : new String[] {"x", "Zoë mag 5 Schlösser", "пять слов и собака", "a".repeat(200)}) {
            byte[] expected = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(passphrase.toCharArray(), "0123456789abcdef".getBytes(), 1000, 256)).getEncoded();
            assertThat(derived(passphrase, "0123456789abcdef", 1000)).isEqualTo(HexFormat.of().formatHex(expected));
        }
    }

    private static String derived(String passphrase, String salt, int iterations) {
        return HexFormat.of().formatHex(Pbkdf2.key(passphrase.toCharArray(), salt.getBytes(), iterations));
    }

    @Test
    void opens_with_its_passphrase_and_with_no_other() throws IOException {
        Path file = written();
        char[] passphrase = "four words and a dog".toCharArray();
        assertThat(KeyFileJson.read(file).unlock(passphrase, "this").attributes()).isEqualTo(KEY.attributes());
        for (String wrong : new String[] {"", "four words and a doG", "four words and a dog "}) {
            assertThatThrownBy(() -> KeyFileJson.read(file).unlock(wrong.toCharArray(), "this workspace"))
                    .isInstanceOf(PassphraseException.class).hasMessage("The passphrase is not that of this workspace");
        }
    }

    @Test
    void is_another_file_each_time_although_key_and_passphrase_are_the_same() {
        KeyFile again = KeyFile.lock(KEY, "four words and a dog".toCharArray());
        assertThat(again.salt()).isNotEqualTo(locked.salt());
        assertThat(again.wrapped()).isNotEqualTo(locked.wrapped());
        assertThat(Arrays.equals(again.wrapped(), KEY.secret())).isFalse();
    }

    @Test
    void tells_damage_from_a_wrong_passphrase_whichever_byte_it_is() throws IOException {
        byte[] whole = Files.readAllBytes(written());
        int harmless = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            Path file = Files.write(folder.resolve("damaged.json"), damaged);
            try {
                KeyFile read = KeyFileJson.read(file);
                assertThat(read.wrapped()).as("byte %d", at).isEqualTo(locked.wrapped());
                harmless++;
            } catch (PassphraseException e) {
                throw new AssertionError("byte " + at, e);
            } catch (StoreException e) {
                assertThat(e).as("byte %d", at).hasMessageContaining("damaged.json").hasMessageMatching("(?s).*(riia restore FILE|later version).*");
            }
        }
        assertThat(harmless).as("bytes that only say in words what this version does anyway, and line breaks").isLessThan(whole.length / 3);
    }

    @Test
    void says_what_is_wrong_with_a_file_that_is_missing_torn_or_of_a_later_version() throws IOException {
        assertThatThrownBy(() -> KeyFileJson.read(folder.resolve("key.json"))).hasMessageContaining("is missing");
        Path file = written();
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() / 2));
        assertThatThrownBy(() -> KeyFileJson.read(file)).hasMessageContaining("is damaged").hasMessageContaining("riia restore FILE");
        Files.writeString(file, text.replace("\"version\" : 1", "\"version\" : 2"));
        assertThatThrownBy(() -> KeyFileJson.read(file)).hasMessageContaining("later version");
        Files.writeString(file, text.replace("600000", "1000"));
        assertThatThrownBy(() -> KeyFileJson.read(file)).hasMessageContaining("1000 iterations");
    }

    private Path written() throws IOException {
        Path file = folder.resolve("key.json");
        KeyFileJson.write(file, locked);
        return file;
    }
}
