// SPDX-License-Identifier: Apache-2.0
package riia.platform.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void makes_no_file_before_the_first_message() {
        logger().debug("not worth a file");
        assertThat(folder.resolve("logs")).doesNotExist();
    }

    @Test
    void writes_one_line_a_message_and_the_stack_of_a_cause() throws IOException {
        logger().info("opened {} in {} ms", "store", 7);
        logger().error("failed", new IllegalStateException("why"));
        assertThat(Files.readAllLines(file()))
                .anySatisfy(line -> assertThat(line).matches("\\d{4}-.*Z INFO riia\\.store: opened store in 7 ms"))
                .anySatisfy(line -> assertThat(line).contains("IllegalStateException: why"));
    }

    @Test
    void sets_a_long_file_aside() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "x".repeat(5_000_001));
        logger().warn("fresh");
        assertThat(Files.readString(file())).endsWith("WARN riia.store: fresh\n").hasSizeLessThan(200);
        assertThat(file().resolveSibling("riia.log.1")).hasSize(5_000_001);
    }

    private Logger logger() {
        return new FileLogger("riia.store", new LogFile(Optional.of(file())));
    }

    private Path file() {
        return folder.resolve("logs").resolve("riia.log");
    }
}
