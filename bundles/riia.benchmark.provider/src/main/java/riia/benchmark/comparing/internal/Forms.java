// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Optional;

import riia.base.PeriodType;
import riia.benchmark.ComparisonQuery.Basis;
import riia.indicator.Indicator;
import riia.indicator.Measure;

/** Which figures can be expressed on which basis. */
final class Forms {

    private Forms() {
    }

    /** Whether a figure of such periods has a form on a basis: only a quarter's flow has others than its own. */
    static boolean exists(Basis basis, Optional<PeriodType> type, Indicator indicator, Measure measure) {
        boolean flow = indicator.basis() == Indicator.Basis.FLOW && type.filter(PeriodType.QUARTER::equals).isPresent();
        return switch (basis) {
            case QUARTER -> true;
            case ANNUALISED -> flow && (measure.kind() == Measure.Kind.RATE || measure.kind() == Measure.Kind.NUMBER);
            case ROLLING -> flow && measure.kind() != Measure.Kind.SUPPLIED;
        };
    }
}
