// SPDX-License-Identifier: Apache-2.0
package riia.workbench;

import java.util.Map;
import java.util.function.Consumer;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;

/** The window, as views and commands see it. To be used on the user interface's thread unless told otherwise. */
@ProviderType
public interface Window {

    /** Who sits before it. Any thread. */
    Actor actor();

    /** Opens a view, or brings the tab to the front that shows it already, and gives it these parameters. */
    void show(String viewId, Map<String, String> parameters);

    /**
     * Runs a task in the background; it is listed with its progress, can be cancelled, and its failure is shown and kept.
     *
     * @param title what the list shows
     * @param task runs on a worker thread
     * @param onUi gets the result on the user interface's thread; not called after a failure or cancellation
     */
    <T> void start(String title, Task<T> task, Consumer<T> onUi);

    /** Shows a line in the status line for a while. Any thread. */
    void say(String message);

    /** The colours of the present theme. */
    Look look();
}
