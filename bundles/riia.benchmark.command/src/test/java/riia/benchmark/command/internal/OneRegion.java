// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;

/** The East Midlands, with its bundle or without. */
record OneRegion(boolean present) implements Regions {
    @Override
    public List<RegionProfile> installed() {
        return List.of();
    }

    @Override
    public Optional<ActiveRegion> active() {
        RegionProfile profile = new RegionProfile("east-midlands", "East Midlands", "", "1", 0,
                new RegionProfile.Memorandum("", "", "", ""), "", List.of(new AreaCode("831")), List.of(), List.of(),
                List.of(), List.of());
        return Optional.of(new ActiveRegion("east-midlands", present ? Optional.of(profile) : Optional.empty(),
                List.of(new AreaCode("831"))));
    }

    @Override
    public void use(Actor actor, String id) {
        throw new UnsupportedOperationException();
    }
}
