// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Optional;

import riia.benchmark.Level;
import riia.statistics.FunnelModel;
import riia.statistics.Limits;

/**
 * Whose pooled value levels are judged round, and how.
 *
 * @param name {@code England} or the region's
 */
record Round(String name, FunnelModel model) {

    /** A region of fewer members with a value has no funnel of its own. */
    static final int LEAST = 5;

    /** Where a value lies against the adjusted 99.8% limits at its denominator; nowhere without one. */
    Optional<Level> level(Column column, int a) {
        if (!Noise.counted(column, a)) {
            return Optional.empty();
        }
        Limits limits = model.limits(column.denominators[a], FunnelModel.Z998);
        double value = column.values[a];
        return Optional.of(value > limits.upper() ? Level.ABOVE : value < limits.lower() ? Level.BELOW : Level.WITHIN);
    }
}
