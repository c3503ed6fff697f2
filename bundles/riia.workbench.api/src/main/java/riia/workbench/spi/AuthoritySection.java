// SPDX-License-Identifier: Apache-2.0
package riia.workbench.spi;

import org.eclipse.swt.widgets.Composite;
import org.osgi.annotation.versioning.ConsumerType;

import riia.base.AreaCode;
import riia.workbench.ViewSite;

/**
 * What an area knows of one authority, as a part of that authority's page: the highest {@code service.ranking} stands first, after what
 * the page has of its own. A part comes and goes with its service while the page is open. Called only by the page, on the window's
 * thread; what it throws costs only its part.
 */
@ConsumerType
public interface AuthoritySection {

    /** What the part is called, such as {@code Peer challenge}. */
    String title();

    /**
     * Draws the part. It starts work through the site and returns at once.
     *
     * @param parent to fill; disposed when the page shows another authority, or the same anew
     */
    void draw(Composite parent, ViewSite site, AreaCode authority);
}
