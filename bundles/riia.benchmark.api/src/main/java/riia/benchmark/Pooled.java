// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A pooled value: sum of counts over sum of denominators, never a mean of rates.
 *
 * @param value rounded to the indicator's decimals, if there is one
 * @param present how many authorities entered it: those with count and denominator both
 */
public record Pooled(Optional<BigDecimal> value, int present) {
}
