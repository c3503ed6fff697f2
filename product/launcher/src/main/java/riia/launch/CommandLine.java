// SPDX-License-Identifier: Apache-2.0
package riia.launch;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Does one command. A service; the launcher calls it for the command that the process was started with, and, while a window holds the
 * workspace, for each command that arrives over its socket, several at once and each on a thread of its own.
 */
@ConsumerType
public interface CommandLine {

    /**
     * @param arguments the command and its options, without those that the launcher has used up ({@code --workspace})
     * @param folder the folder that relative file names mean: where the user typed, not where this process runs
     * @param in the user's standard input; empty for a command that arrived over the socket
     * @param out results; the caller closes it
     * @param err messages and progress; the caller closes it
     * @param terminal whether the user looks at a terminal, so that progress may be shown
     * @return the exit status: 0 done, 1 the data or the rules say no, 2 wrong use, 3 the workbench itself failed
     */
    int run(List<String> arguments, Path folder, InputStream in, OutputStream out, OutputStream err, boolean terminal);
}
