// SPDX-License-Identifier: Apache-2.0
package riia.command.spi;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A command of {@code bin/riia}, of its shell, and of a script that talks to an open window: a component with a
 * {@link CommandDescription}. It asks, calls one service and reports. Called only by the command line, several calls at once on different threads.
 */
@ConsumerType
public interface Command {

    /**
     * Does the work.
     *
     * @return the exit status: 0 done; 1 the data or the rules say no
     * @throws UsageException for wrong use or an unknown id: exit status 2
     * @throws RefusedException when the data or the rules say no: exit status 1
     * @throws Exception when the workbench itself failed: exit status 3, with a pointer to the log
     */
    int run(Invocation invocation) throws Exception;
}
