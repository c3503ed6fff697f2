// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

import riia.base.Marker;
import riia.base.Period;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.ComparisonQuery.Basis;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;

/**
 * Every authority, period and indicator of a dataset, compared, unrounded: for large rugs, for rugs through time, and for whoever
 * computes on. Positions count from 0 in the order of the lists. Immutable; safe on every thread. Without value is {@code NaN}, 0 for
 * ranks and quarters. Only totals, by each indicator's first measure.
 */
@ProviderType
public interface Panorama {

    DatasetDefinition dataset();

    /** The store's sequence as of which the figures are. */
    long sequence();

    Basis basis();

    /** Model year of the statistical neighbours. */
    int model();

    /** By name. */
    List<ComparedAuthority> authorities();

    /** Oldest first, without gaps. */
    List<Period> periods();

    /** In the dataset's order; those whose values have an order. */
    List<Indicator> indicators();

    /** The count as reported; -1 where there is none. */
    long number(int authority, int period, int indicator);

    double value(int authority, int period, int indicator);

    /** Why there is no value. */
    Optional<Marker> marker(int authority, int period, int indicator);

    /** Lower 95% limit. */
    double lower(int authority, int period, int indicator);

    /** Upper 95% limit. */
    double upper(int authority, int period, int indicator);

    /** Pooled over the region's members. */
    double region(int period, int indicator);

    /** Where England's and the neighbours' figures come from, as in {@link IndicatorComparison}. */
    String comparator(int period, int indicator);

    /** Pooled over all, or of the year that stands beside; none where too few report. */
    double england(int period, int indicator);

    double neighboursMean(int authority, int period, int indicator);

    double neighboursMedian(int authority, int period, int indicator);

    int neighboursPresent(int authority, int period, int indicator);

    int rankRegion(int authority, int period, int indicator);

    int rankEngland(int authority, int period, int indicator);

    /** 1 to 4, 1 = highest values; 0 for none. */
    int quarter(int authority, int period, int indicator);

    /** Against the adjusted funnel of that period. */
    Optional<Level> level(int authority, int period, int indicator);

    /** By the process chart of what is known up to that period. */
    Optional<Trend> trend(int authority, int period, int indicator);
}
