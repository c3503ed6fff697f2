// SPDX-License-Identifier: Apache-2.0
package riia.workbench.spi;

import org.osgi.annotation.versioning.ConsumerType;

import riia.workbench.Window;

/**
 * Something a user can have done from quick access, a menu or a key. A component with a {@link WindowCommandDescription}.
 * Called only by the window, on its thread; long work goes through {@link Window#start}.
 */
@ConsumerType
public interface WindowCommand {

    /** Whether it makes sense now. */
    boolean enabled();

    /** Does it. */
    void run(Window window);
}
