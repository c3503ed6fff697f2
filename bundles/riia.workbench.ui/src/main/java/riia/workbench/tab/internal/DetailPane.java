// SPDX-License-Identifier: Apache-2.0
package riia.workbench.tab.internal;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

/** The pane on the right of the tabs: each tab has its own sheet in it, seen while the tab is in front. */
public interface DetailPane {

    /** The parent for sheets. */
    Composite sheets();

    /** Shows a sheet, or hides the pane. */
    void show(Optional<Composite> sheet);
}
