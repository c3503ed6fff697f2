// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import riia.indicator.Indicator;
import riia.indicator.Measure;

/** Tells which kind of value an indicator collects. */
final class Values {

    private Values() {
    }

    /** Whether it is collected as a rate or percentage without its parts, not as a count. */
    static boolean supplied(Indicator indicator) {
        return indicator.measures().stream().allMatch(measure -> measure.kind() == Measure.Kind.SUPPLIED);
    }
}
