// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import java.io.BufferedReader;
import java.io.Console;
import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

import org.osgi.framework.BundleContext;

/**
 * Asks on the terminal of this process, without showing what is typed. In a process with a window nobody looks at its terminal. The
 * platform's console is there only while both standard input and output are the terminal; else the terminal itself is asked, so that a
 * result can go into a file.
 */
final class TerminalSecret {

    private static final File TERMINAL = new File("/dev/tty");
    private static final int LONGEST = 4096;

    private final boolean possible;

    TerminalSecret(BundleContext context) {
        this("command".equals(context.getProperty("riia.mode")));
    }

    /** @param possible whether somebody may look at the terminal of this process */
    TerminalSecret(boolean possible) {
        this.possible = possible;
    }

    /** What was typed; nothing if nobody can be asked, or the input ended. */
    Optional<char[]> ask(String question) {
        if (!possible) {
            return Optional.empty();
        }
        Console console = System.console();
        if (console != null) {
            return Optional.ofNullable(console.readPassword("%s: ", question));
        }
        return Boolean.getBoolean("riia.terminal") && TERMINAL.canRead() ? askTerminal(question) : Optional.empty();
    }

    private static Optional<char[]> askTerminal(String question) {
        try (BufferedReader in = new BufferedReader(new FileReader(TERMINAL, Charset.defaultCharset()), 1)) {
            System.err.print(question + ": ");
            System.err.flush();
            if (!echo(false)) {
                return Optional.empty();
            }
            try {
                return line(in);
            } finally {
                echo(true);
                System.err.println();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<char[]> line(BufferedReader in) throws IOException {
        char[] typed = new char[LONGEST];
        int length = 0;
        int next = in.read();
        for (; next >= 0 && next != '\n' && length < LONGEST; next = in.read()) {
            typed[length++] = (char) next;
        }
        char[] secret = Arrays.copyOf(typed, length);
        Arrays.fill(typed, '\0');
        return next < 0 ? Optional.empty() : Optional.of(secret);
    }

    private static boolean echo(boolean on) throws IOException {
        Process stty = new ProcessBuilder("stty", on ? "echo" : "-echo").redirectInput(TERMINAL)
                .redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            return stty.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
