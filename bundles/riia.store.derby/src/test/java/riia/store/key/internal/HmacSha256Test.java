// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;

class HmacSha256Test {

    /** RFC 4231, test cases 1, 2 and 6 (a key longer than a block). */
    @Test
    void gives_the_codes_of_the_standard() {
        assertThat(code(filled(20, 0x0b), "Hi There")).isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        assertThat(code("Jefe".getBytes(US_ASCII), "what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assertThat(code(filled(131, 0xaa), "Test Using Larger Than Block-Size Key - Hash Key First"))
                .isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    @Test
    void agrees_with_the_platform_for_messages_of_every_length_one_after_the_other() throws Exception {
        Random random = new Random(20260101);
        byte[] key = new byte[32];
        random.nextBytes(key);
        HmacSha256 ours = new HmacSha256(key);
        Mac platform = Mac.getInstance("HmacSHA256");
        platform.init(new SecretKeySpec(key, "HmacSHA256"));
        for (int length = 0; length < 300; length++) {
            byte[] message = new byte[length];
            random.nextBytes(message);
            assertThat(ours.of(message)).isEqualTo(platform.doFinal(message));
        }
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static String code(byte[] key, String message) {
        return HexFormat.of().formatHex(new HmacSha256(key).of(message.getBytes(US_ASCII)));
    }
}
