// SPDX-License-Identifier: Apache-2.0
package riia.platform.slf4j;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.event.Level;

/**
 * The log file of the process, opened for each message: there are few, and nothing is spent before the first. When it has grown too
 * long it becomes {@code riia.log.1}. Without a file, warnings and errors go to standard error.
 */
final class LogFile {

    private static final String PROPERTY = "riia.log";
    private static final long LONGEST = 5_000_000;

    private final Optional<Path> file;

    LogFile(Optional<Path> file) {
        this.file = file;
    }

    /** The launcher names it before it starts the framework. */
    static LogFile ofThisProcess() {
        return new LogFile(Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of));
    }

    void write(Level level, String name, String message, Throwable cause) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println(Instant.now() + " " + level + " " + name + ": " + message);
        if (cause != null) {
            cause.printStackTrace(lines);
        }
        append(level, text.toString());
    }

    private synchronized void append(Level level, String text) {
        if (file.isEmpty()) {
            if (level.toInt() >= Level.WARN.toInt()) {
                System.err.print(text);
            }
            return;
        }
        try {
            Path log = file.get();
            Files.createDirectories(log.getParent());
            if (Files.exists(log) && Files.size(log) > LONGEST) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(log, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            System.err.print(text);
        }
    }
}
