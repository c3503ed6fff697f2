// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HolderTest {

    private final Holder holder = new Holder(4711, "desk, \"3\"", "d\\ana", Instant.parse("2026-01-02T03:04:05Z"), "window",
            Path.of("/w: x/.session/socket"));

    @Test
    void is_read_as_it_was_written_whatever_stands_in_names() {
        assertThat(Holder.fromJson(holder.toJson())).contains(holder);
    }

    @Test
    void is_nothing_while_it_is_not_wholly_written() {
        String text = holder.toJson().strip();
        for (int length = 0; length < text.length(); length++) {
            assertThat(Holder.fromJson(text.substring(0, length))).as(text.substring(0, length)).isEmpty();
        }
    }

    @Test
    void is_reached_by_its_own_user_on_its_own_host_only() {
        assertThat(holder.isReachableBy("d\\ana", "desk, \"3\"")).isTrue();
        assertThat(holder.isReachableBy("dana", "desk, \"3\"")).isFalse();
        assertThat(holder.isReachableBy("d\\ana", "desk")).isFalse();
    }

    @Test
    void says_who_and_since_when() {
        assertThat(holder).hasToString("d\\ana on desk, \"3\" (process 4711, window, since 2026-01-02T03:04:05Z)");
    }
}
