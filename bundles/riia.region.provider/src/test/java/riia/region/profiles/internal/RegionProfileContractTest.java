// SPDX-License-Identifier: Apache-2.0
package riia.region.profiles.internal;

import riia.contribution.spi.ContributionType;
import riia.region.RegionProfile;
import riia.testkit.ContributionTypeContract;

class RegionProfileContractTest extends ContributionTypeContract<RegionProfile> {

    @Override
    protected ContributionType<RegionProfile> type() {
        return new RegionProfileType();
    }

    @Override
    protected String sound() {
        return RegionProfileTypeTest.LEAST;
    }
}
