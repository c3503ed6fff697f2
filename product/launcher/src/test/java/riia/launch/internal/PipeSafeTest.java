// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class PipeSafeTest {

    private int asked;

    @Test
    void a_reader_who_has_seen_enough_is_no_failure_and_is_not_asked_again() {
        PipeSafe out = new PipeSafe(failing("Broken pipe"));
        out.write('a');
        out.write('b');
        out.flush();
        assertThat(out.loss()).isEmpty();
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void a_full_disk_is_a_failure() {
        PipeSafe out = new PipeSafe(failing("No space left on device"));
        out.write('a');
        assertThat(out.loss()).hasValueSatisfying(loss -> assertThat(loss).hasMessage("No space left on device"));
    }

    private OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                asked++;
                throw new IOException(message);
            }
        };
    }
}
