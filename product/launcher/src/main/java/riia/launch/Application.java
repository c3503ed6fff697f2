// SPDX-License-Identifier: Apache-2.0
package riia.launch;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * What the process is for, when that is not one command: the window. A service with the property {@code main.thread=true}; the launcher
 * calls the first one that appears, once, on the process's main thread, which is the thread that SWT must have on macOS.
 */
@ConsumerType
public interface Application {

    /** The service property, {@code true}, by which the launcher finds the application. */
    String MAIN_THREAD = "main.thread";

    /**
     * Runs until the user is done, or the thread is interrupted because the process has been asked to stop.
     *
     * @return the exit status of the process
     * @throws Exception when the application failed; the launcher reports it and exits with status 3
     */
    int run() throws Exception;
}
