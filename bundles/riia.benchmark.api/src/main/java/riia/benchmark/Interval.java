// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.math.BigDecimal;

/**
 * A 95% confidence interval, in the value's own unit and decimals. Rates: exact Poisson limits of the count below 10, Byar's
 * approximation from 10 (Breslow and Day, Statistical Methods in Cancer Research II, 1987); proportions: Wilson's score interval
 * (Journal of the American Statistical Association 22, 1927).
 */
public record Interval(BigDecimal lower, BigDecimal upper) {

    public Interval {
        if (upper.compareTo(lower) < 0) {
            throw new IllegalArgumentException("An interval ends at " + upper + ", below its start at " + lower);
        }
    }
}
