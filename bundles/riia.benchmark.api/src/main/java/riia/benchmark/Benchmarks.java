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
}
