// SPDX-License-Identifier: Apache-2.0
package riia.workbench.tab.internal;

import riia.workbench.Window;
import riia.workbench.kept.internal.Kept;

/** What a tab needs of the window around it. On the user interface's thread. */
public interface Surroundings {

    Window window();

    ViewCatalogue catalogue();

    Kept kept();

    /** The pane on the right. */
    DetailPane details();

    /** Runs later on the user interface's thread. */
    void later(Runnable work);

    /** A view's content stands on the screen. */
    void shown(String viewId);

    /** What a tab says of itself has changed. */
    void retitled(Tab tab);
}
