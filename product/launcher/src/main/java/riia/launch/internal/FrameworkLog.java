// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.apache.felix.framework.Logger;

/** What the framework itself has to say goes to the log file, which is opened with the first message; never to standard output. */
final class FrameworkLog extends Logger {

    private static final String[] LEVELS = {"", "ERROR", "WARN", "INFO", "DEBUG"};

    private final Path file;

    FrameworkLog(Path file) {
        this.file = file;
        setLogLevel(LOG_WARNING);
    }

    @Override
    protected void doLog(int level, String message, Throwable cause) {
        write(LEVELS[level], message, cause);
    }

    void write(String level, String message, Throwable cause) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println(Instant.now() + " " + level + " riia.launch: " + message);
        if (cause != null) {
            cause.printStackTrace(lines);
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            System.err.print(text);
        }
    }
}
