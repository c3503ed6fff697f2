// SPDX-License-Identifier: Apache-2.0
package riia.report.outlet.internal;

import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;

/** A region with its own words on handling. */
record OneRegion(String handlingMark) implements Regions {

    @Override
    public List<RegionProfile> installed() {
        return List.of(profile());
    }

    @Override
    public Optional<ActiveRegion> active() {
        return Optional.of(new ActiveRegion("east-midlands", Optional.of(profile()), List.of()));
    }

    @Override
    public void use(Actor actor, String id) {
        throw new UnsupportedOperationException();
    }

    private RegionProfile profile() {
        return new RegionProfile("east-midlands", "East Midlands", "", "1", 0,
                new RegionProfile.Memorandum("", "", "", ""), handlingMark, List.of(new AreaCode("831")), List.of(), List.of(),
                List.of(), List.of());
    }
}
