// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Everything about the process that comes from outside it.
 *
 * @param folder where the user is
 * @param workspaceVariable the value of {@code RIIA_WORKSPACE}, or null
 * @param user the user's name
 * @param host the machine's name
 * @param passphraseGiven whether {@code RIIA_PASSPHRASE} or {@code RIIA_PASSPHRASE_FILE} is set
 * @param terminal whether messages are read on a terminal
 */
record Surroundings(Distribution distribution, UserFolders folders, Path folder, String workspaceVariable, String user, String host,
        boolean passphraseGiven, boolean terminal, InputStream in, PipeSafe out, PipeSafe err) {

    static Surroundings ofThisProcess() {
        UserFolders folders = UserFolders.of(System.getenv(), System.getProperty("os.name"), home(),
                Path.of(System.getProperty("java.io.tmpdir")));
        return new Surroundings(new Distribution(Path.of(System.getProperty("riia.home"))), folders,
                Path.of(System.getProperty("user.dir")), System.getenv("RIIA_WORKSPACE"), System.getProperty("user.name"), HostName.ofThis(),
                isSet("RIIA_PASSPHRASE") || isSet("RIIA_PASSPHRASE_FILE"), Boolean.getBoolean("riia.terminal"), System.in, new PipeSafe(new FileOutputStream(FileDescriptor.out)),
                new PipeSafe(new FileOutputStream(FileDescriptor.err)));
    }

    private static boolean isSet(String variable) {
        return System.getenv(variable) != null && !System.getenv(variable).isEmpty();
    }

    /** Where the user's folders are: as the shell has it, which {@code bin/riia} goes by too; else as the account has it. */
    private static Path home() {
        String variable = System.getenv("HOME");
        return Path.of(variable == null || variable.isBlank() ? System.getProperty("user.home") : variable);
    }

    Workspaces workspaces() {
        return new Workspaces(folder, workspaceVariable, folders.config().resolve("last-workspace"), messages());
    }

    PrintStream messages() {
        return new PrintStream(err, true);
    }
}
