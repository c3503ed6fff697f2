// SPDX-License-Identifier: Apache-2.0
package riia.store.derby.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import riia.store.StoreException;

class HeldElsewhereTest {

    @TempDir
    Path folder;

    @Test
    void says_so_when_another_process_has_the_store_open_and_opens_it_after_a_kill() throws Exception {
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Holder.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            assertThat(holder.getInputStream().read()).isEqualTo('!');
            assertThatThrownBy(() -> new OpenedStore(folder)).isInstanceOf(StoreException.class)
                    .hasMessageContaining(folder.toString()).hasMessageContaining("open in another process");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        try (OpenedStore opened = new OpenedStore(folder)) {
            assertThat(opened.store.sequence()).isEqualTo(1);
        }
    }

    /** The other process. */
    static final class Holder {

        private Holder() {
        }

        public static void main(String[] arguments) throws Exception {
            try (OpenedStore opened = new OpenedStore(Path.of(arguments[0]))) {
                opened.execute("create table t (n int)");
                System.out.write('!');
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }
}
