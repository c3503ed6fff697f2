// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import riia.indicator.DecisionException;
import riia.region.ActiveRegion;
import riia.region.Regions;

/** A workspace whose region is not installed shows what it has and takes nothing. */
public final class ReadOnly {

    private ReadOnly() {
    }

    /**
     * Lets a change pass only while a profile speaks for the region.
     *
     * @throws DecisionException if none does; names the region that is missing
     */
    public static void refuse(Regions regions) {
        ActiveRegion active = regions.active().orElseThrow(() -> new DecisionException("No workspace is open"));
        if (active.profile().isEmpty()) {
            throw new DecisionException("Region '" + active.id() + "' is not installed, so the workspace is read-only;"
                    + " install its bundle, or bind the workspace to another region");
        }
    }
}
