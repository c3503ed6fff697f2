// SPDX-License-Identifier: Apache-2.0
package riia.store;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Why something waits. Opening the store and migrating tables go on in the background, and what is not ready is a missing
 * service; whoever waits for one asks here whether waiting makes sense. Present from the start, before {@link Store} is.
 */
@ProviderType
public interface Readiness {

    /**
     * What keeps the store, or the tables of an area, from ever becoming ready as things are: sentences for the user,
     * each with what to do. Empty when all is ready or on its way.
     */
    List<String> troubles();
}
