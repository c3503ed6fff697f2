// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.List;

import riia.base.AreaCode;
import riia.benchmark.spi.ComparisonMethod;
import riia.indicator.Observations;
import riia.reference.Authorities;
import riia.reference.Neighbours;

/** What one computation stands on besides its figures; fixed while it runs. */
record Surroundings(Observations observations, Authorities authorities, Panels panels, Neighbours neighbours,
        ComparisonMethod method, List<AreaCode> members, RegionalPolarity polarities) {
}
