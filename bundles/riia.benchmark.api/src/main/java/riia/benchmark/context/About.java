// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context;


import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;

/**
 * What something is said about.
 *
 * @param authority whose figures; empty for the region as a whole
 * @param dataset id of the dataset
 * @param indicator id of the indicator
 * @param period of the figures
 */
public record About(Optional<AreaCode> authority, String dataset, String indicator, Period period) {

    public About {
        if (dataset.isBlank() || indicator.isBlank()) {
            throw new IllegalArgumentException("A comment is about an indicator of a dataset; found '" + dataset + "', '" + indicator + "'");
        }
    }
}
