// SPDX-License-Identifier: Apache-2.0
package riia.region;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Actor;

/**
 * The regions that are installed and the one that the workspace is bound to. Safe on every thread. Changes are announced as
 * the event {@link #CHANGED}, after the fact; a listener asks {@link #active()} anew.
 */
@ProviderType
public interface Regions {

    /** Event topic: the active profile, or whether there is one, or the installed profiles have changed. */
    String CHANGED = "riia/region/profile/CHANGED";

    /** One profile an id, the highest ranking of each, by id. */
    List<RegionProfile> installed();

    /** What the workspace is bound to; empty where no workspace is open. */
    Optional<ActiveRegion> active();

    /**
     * Binds the workspace to another installed region; journalled.
     *
     * @throws IllegalArgumentException if no such region is installed; names those that are
     * @throws IllegalStateException if no workspace is open
     */
    void use(Actor actor, String id);
}
