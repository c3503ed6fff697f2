// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Period;

/** Comparisons on the accepted figures, in memory. Safe on every thread; milliseconds. */
@ProviderType
public interface Benchmarks {

    /** The periods of a dataset with accepted figures, oldest first; none if it is not installed. */
    List<Period> periods(String dataset);

    /**
     * Compares, on one cube.
     *
     * @throws UnknownException if the dataset, indicator, breakdown, authority or model is not known; names those that are
     */
    Comparisons compare(ComparisonQuery query);

    /**
     * One indicator through time, for some authorities.
     *
     * @throws UnknownException as {@link #compare}
     */
    Course course(CourseQuery query);

    /**
     * The indicators of a query as funnels, in its order; none for an indicator without counts and denominators, or with too few
     * authorities for limits. Every authority with a figure is a point, whatever the query's scope.
     *
     * @throws UnknownException as {@link #compare}
     */
    List<Funnel> funnels(ComparisonQuery query);

    /**
     * A dataset as a whole. Takes a fraction of a second for England's authorities, a hundred indicators and ten years of quarters.
     *
     * @throws UnknownException as {@link #compare}
     */
    Panorama panorama(PanoramaQuery query);

    /**
     * What in a period is beyond chance, among the region's members.
     *
     * @throws UnknownException as {@link #compare}
     */
    Signals signals(String dataset, Period period);
}
