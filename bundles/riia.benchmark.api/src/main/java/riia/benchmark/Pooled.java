// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A pooled value: sum of counts over sum of denominators, or of all cases over their number; never a mean of rates or of means.
 *
 * @param value rounded to the indicator's decimals, if there is one
 * @param present how many authorities entered it: those with count and denominator both, or with a mean and its cases
 */
public record Pooled(Optional<BigDecimal> value, int present) {
}
