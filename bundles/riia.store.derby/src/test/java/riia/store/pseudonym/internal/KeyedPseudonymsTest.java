// SPDX-License-Identifier: Apache-2.0
package riia.store.pseudonym.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.store.Pseudonyms;
import riia.store.derby.internal.OpenedStore;

class KeyedPseudonymsTest {

    @TempDir
    Path folder;

    @Test
    void are_the_same_after_reopening_and_others_in_another_workspace() throws SQLException {
        byte[] before = rekeyed("one", "exclusions", "P-1");
        assertThat(rekeyed("one", "exclusions", "P-1")).isEqualTo(before).hasSize(Pseudonyms.BYTES);
        assertThat(rekeyed("two", "exclusions", "P-1")).isNotEqualTo(before);
        assertThat(rekeyed("one", "exclusions", "P-2")).isNotEqualTo(before);
        assertThat(rekeyed("one", "placements", "P-1")).isNotEqualTo(before);
    }

    @Test
    void can_be_opened_within_a_change_and_within_a_read() throws SQLException {
        byte[] outside = rekeyed("one", "exclusions", "P-1");
        try (OpenedStore opened = new OpenedStore(folder.resolve("one"))) {
            Pseudonyms pseudonyms = new KeyedPseudonyms(opened.store);
            byte[] changing = opened.store.write(OpenedStore.ACTOR, transaction -> pseudonyms.open("exclusions").rekey("P-1"));
            byte[] reading = opened.store.read(connection -> pseudonyms.open("exclusions").rekey("P-1"));
            assertThat(changing).isEqualTo(outside);
            assertThat(reading).isEqualTo(outside);
        }
    }

    /** The definition, computed with the platform's own code: HMAC(HMAC(key, scope), pseudonym), its first 16 bytes. */
    @Test
    void are_codes_under_the_key_in_the_database() throws Exception {
        try (OpenedStore opened = new OpenedStore(folder.resolve("one"))) {
            byte[] key = opened.store.read(PseudonymKey::read);
            byte[] expected = Arrays.copyOf(hmac(hmac(key, "exclusions"), "Zoë"), 16);
            assertThat(new KeyedPseudonyms(opened.store).open("exclusions").rekey("Zoë")).isEqualTo(expected);
        }
    }

    @Test
    void a_hundred_thousand_are_all_different() throws SQLException {
        try (OpenedStore opened = new OpenedStore(folder.resolve("one"))) {
            Pseudonyms.Rekeying rekeying = new KeyedPseudonyms(opened.store).open("exclusions");
            Set<ByteBuffer> different = new HashSet<>();
            for (int i = 0; i < 100_000; i++) {
                different.add(ByteBuffer.wrap(rekeying.rekey("P-" + i)));
            }
            assertThat(different).hasSize(100_000);
        }
    }

    private static byte[] hmac(byte[] key, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(UTF_8));
    }

    private byte[] rekeyed(String workspace, String scope, String pseudonym) throws SQLException {
        try (OpenedStore opened = new OpenedStore(folder.resolve(workspace))) {
            return new KeyedPseudonyms(opened.store).open(scope).rekey(pseudonym);
        }
    }
}
