// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.util.Optional;

import riia.base.Period;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.ComparisonQuery.Scope;

/**
 * Which dataset as a whole.
 *
 * @param from the first period; empty for the first with figures
 * @param until the last; empty for the newest with figures
 * @param scope whose rows are wanted
 * @param model model year of the statistical neighbours
 */
public record PanoramaQuery(String dataset, Optional<Period> from, Optional<Period> until, Scope scope, Basis basis, int model) {

    /** All that there is, as it is. */
    public static PanoramaQuery of(String dataset, Scope scope) {
        return new PanoramaQuery(dataset, Optional.empty(), Optional.empty(), scope, Basis.QUARTER, 2025);
    }
}
