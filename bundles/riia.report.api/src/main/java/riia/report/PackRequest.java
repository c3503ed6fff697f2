// SPDX-License-Identifier: Apache-2.0
package riia.report;

import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.ComparisonQuery.Basis;

/**
 * Which pack.
 *
 * @param kind id of a {@link PackKind}
 * @param authority for a pack about one
 * @param model model year of the statistical neighbours
 */
public record PackRequest(String kind, String dataset, Period period, Optional<AreaCode> authority, Basis basis, int model) {
}
