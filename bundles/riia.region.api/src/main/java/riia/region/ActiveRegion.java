// SPDX-License-Identifier: Apache-2.0
package riia.region;

import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;

/**
 * The region that a workspace is bound to.
 *
 * @param id the bound id
 * @param profile the profile that speaks for it now; empty when its bundle is missing, and the workspace is then read-only
 * @param lastMembers the members by the last profile seen, for showing stored figures meanwhile
 */
public record ActiveRegion(String id, Optional<RegionProfile> profile, List<AreaCode> lastMembers) {

    public ActiveRegion {
        lastMembers = List.copyOf(lastMembers);
    }

    /** The members now, or the last known. */
    public List<AreaCode> members() {
        return profile.map(RegionProfile::members).orElse(lastMembers);
    }
}
