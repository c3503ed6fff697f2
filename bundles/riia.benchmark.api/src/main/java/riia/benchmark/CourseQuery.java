// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.util.List;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.ComparisonQuery.Basis;
import riia.indicator.Indicator;

/**
 * Which indicator through time.
 *
 * @param measure id of the measure; empty for the indicator's first that applies
 * @param authorities whose lines are wanted; empty for the region's members
 * @param until the last period; empty for the newest with figures
 * @param model model year of the statistical neighbours
 */
public record CourseQuery(String dataset, String indicator, String breakdown, Optional<String> measure, List<AreaCode> authorities,
        Optional<Period> until, Basis basis, int model) {

    public CourseQuery {
        authorities = List.copyOf(authorities);
    }

    /** An indicator's total for some authorities, as it is. */
    public static CourseQuery of(String dataset, String indicator, List<AreaCode> authorities) {
        return new CourseQuery(dataset, indicator, Indicator.TOTAL, Optional.empty(), authorities, Optional.empty(), Basis.QUARTER, 2025);
    }
}
