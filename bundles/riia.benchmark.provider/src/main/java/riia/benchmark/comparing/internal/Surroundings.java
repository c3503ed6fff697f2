// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.List;

import riia.base.AreaCode;
import riia.benchmark.AuthorityGroup;
import riia.benchmark.spi.ComparisonMethod;
import riia.benchmark.spi.SignalMethod;
import riia.indicator.Observations;
import riia.reference.Authorities;
import riia.reference.Neighbours;

/**
 * What one computation stands on besides its figures; fixed while it runs.
 *
 * @param members of the active region
 * @param regionName its name
 * @param roundRegion whether the region wants levels judged round its own pooled value
 * @param groups whose pooled values are shown besides
 */
record Surroundings(Observations observations, Authorities authorities, Panels panels, Neighbours neighbours,
        ComparisonMethod method, SignalMethod signal, List<AreaCode> members, String regionName, RegionalPolarity polarities,
        boolean roundRegion, List<AuthorityGroup> groups) {
}
