// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import riia.base.AreaCode;
import riia.base.Period;

/**
 * What versions are counted for, within a dataset: one authority's return of one part for one period.
 *
 * @param part of the dataset; empty for the whole
 * @param area an authority, or a region or England for rows kept for cross-checking
 */
public record ReturnKey(String part, AreaCode area, Period period) {

    /** The id of a version. */
    public String id(String dataset, int version) {
        return dataset + (part.isEmpty() ? "" : "-" + part) + "-" + area + "-" + period.code() + "-v" + version;
    }
}
