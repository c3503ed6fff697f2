// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;

/** A workspace bound to the East Midlands, whose profile is installed or not. */
record Bound(boolean present) implements Regions {
    @Override
    public List<RegionProfile> installed() {
        return List.of();
    }

    @Override
    public Optional<ActiveRegion> active() {
        RegionProfile profile = new RegionProfile("east-midlands", "East Midlands", "", "1", 0,
                new RegionProfile.Memorandum("", "", "", ""), "", List.of(new AreaCode("831")), List.of(), List.of(),
                List.of(), List.of());
        return Optional.of(new ActiveRegion("east-midlands", Optional.of(profile).filter(one -> present), List.of()));
    }

    @Override
    public void use(Actor actor, String id) {
        throw new UnsupportedOperationException();
    }
}

