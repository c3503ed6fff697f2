// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.Optional;

import riia.base.Value;

/**
 * One reading as kept.
 *
 * @param indicator whose
 * @param breakdown {@code Total} or a part of it
 * @param number the count, or whatever the indicator collects
 * @param denominator what the file gave to divide by
 * @param supplied the rate or percentage as the file gave it
 * @param note what the sender wrote beside it
 * @param row of the file it came from
 */
public record Figure(String indicator, String breakdown, Value number, Optional<Value> denominator,
        Optional<Value> supplied, Optional<String> note, int row) {
}
