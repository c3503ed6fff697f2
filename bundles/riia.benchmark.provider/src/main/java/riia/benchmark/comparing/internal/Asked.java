// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import riia.benchmark.ComparisonQuery.Basis;

/**
 * How figures are asked for, whatever the period.
 *
 * @param model of the statistical neighbours
 */
record Asked(String breakdown, Basis basis, int model) {
}
