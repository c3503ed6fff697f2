// SPDX-License-Identifier: Apache-2.0
package riia.store;

import java.nio.file.Path;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The passphrases that the surroundings of the process give: an environment variable, a file that another one names, or somebody at
 * the terminal. Whoever gets one wipes it after use.
 */
@ProviderType
public interface Passphrases {

    /** What a passphrase is for. */
    enum Use {
        /** Opens the workspace: {@code RIIA_PASSPHRASE}, {@code RIIA_PASSPHRASE_FILE}, or {@code --passphrase-file}, which goes first. */
        CURRENT("RIIA_PASSPHRASE"),
        /** Is to open it from now on: {@code RIIA_NEW_PASSPHRASE} or {@code RIIA_NEW_PASSPHRASE_FILE}. */
        NEW("RIIA_NEW_PASSPHRASE"),
        /** Opens a backup, where that differs: {@code RIIA_BACKUP_PASSPHRASE} or {@code RIIA_BACKUP_PASSPHRASE_FILE}. */
        BACKUP("RIIA_BACKUP_PASSPHRASE");

        private final String variable;

        Use(String variable) {
            this.variable = variable;
        }

        /** The environment variable that holds it. */
        public String variable() {
            return variable;
        }

        /** The environment variable that names a file whose first line it is. */
        public String fileVariable() {
            return variable + "_FILE";
        }
    }

    /**
     * The one given for a use, if any is.
     *
     * @throws PassphraseException if a file was named that cannot be read, is empty, or may be read by others than its owner
     */
    Optional<char[]> given(Use use);

    /**
     * Asks on the terminal of this process, without showing what is typed; blocks until it has been typed.
     *
     * @param question a colon follows
     * @return what was typed; nothing if nobody looks at a terminal, as in a process with a window, or the input ended
     */
    Optional<char[]> ask(String question);

    /**
     * The first line of a file.
     *
     * @throws PassphraseException if it cannot be read, is empty, or may be read by others than its owner
     */
    char[] in(Path file);
}
