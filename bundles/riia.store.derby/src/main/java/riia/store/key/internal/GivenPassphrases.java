// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import riia.store.PassphraseException;
import riia.store.Passphrases;

/** Looks into the environment of the process and into the files that it names, and asks on its terminal. */
@Component
public final class GivenPassphrases implements Passphrases {

    /** The framework property with the file that the command line named, absolute. */
    static final String FILE = "riia.passphrase.file";

    private static final int LONGEST_LINE = 4096;
    private static final Set<PosixFilePermission> OTHERS = Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Map<String, String> environment;
    private final Optional<Path> named;
    private final TerminalSecret terminal;

    @Activate
    public GivenPassphrases(BundleContext context) {
        this(System.getenv(), Optional.ofNullable(context.getProperty(FILE)).map(Path::of), new TerminalSecret(context));
    }

    GivenPassphrases(Map<String, String> environment, Optional<Path> named, TerminalSecret terminal) {
        this.terminal = terminal;
        this.environment = environment;
        this.named = named;
    }

    @Override
    public Optional<char[]> given(Use use) {
        if (use == Use.CURRENT && named.isPresent()) {
            return named.map(this::in);
        }
        Optional<char[]> direct = variable(use.variable()).map(String::toCharArray);
        return direct.isPresent() ? direct : variable(use.fileVariable()).map(Path::of).map(this::in);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    @Override
    public Optional<char[]> ask(String question) {
        return terminal.ask(question);
    }

    @Override
    public char[] in(Path file) {
        byte[] start = new byte[LONGEST_LINE];
        try {
            requirePrivate(file);
            int length;
            try (InputStream in = Files.newInputStream(file)) {
                length = in.readNBytes(start, 0, start.length);
            }
            return firstLine(start, length, file);
        } catch (IOException e) {
            throw new PassphraseException("The passphrase file " + file + " cannot be read: " + reason(e));
        } finally {
            Arrays.fill(start, (byte) 0);
        }
    }

    private static char[] firstLine(byte[] start, int length, Path file) {
        int end = 0;
        while (end < length && start[end] != '\n' && start[end] != '\r') {
            end++;
        }
        if (end == 0) {
            throw new PassphraseException("The first line of the passphrase file " + file + " is empty; it should be the passphrase");
        }
        return Wiped.characters(start, end);
    }

    private static void requirePrivate(Path file) throws IOException {
        try {
            if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
                throw new PassphraseException("The passphrase file " + file + " is open to others than its owner; close it with:"
                        + " chmod 600 " + file);
            }
        } catch (UnsupportedOperationException notPosix) {
            // The file system's own rules stand.
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "there is none" : String.valueOf(e.getMessage());
    }
}
