// SPDX-License-Identifier: Apache-2.0
package riia.workbench.spi;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

import riia.workbench.ViewSite;

/**
 * A view: what stands in one tab. A prototype-scoped component with a {@link ViewDescription}; the window gets one for each
 * tab and gives it back when the tab closes. Of two views with one id the higher {@code service.ranking} is shown; when it
 * leaves, the tab says what it waits for and reopens with its saved state. Called only by the window, on its thread. What a
 * view throws costs only its tab.
 */
@ConsumerType
public interface View {

    /**
     * Draws the view. It starts work through the site and returns at once; until there is content it shows that it is loading.
     *
     * @param parent to fill; disposed by the window, after which nothing of the view may touch it
     */
    void open(Composite parent, ViewSite site);

    /** Gives the keyboard to the widget that should have it. */
    void focus();
}
