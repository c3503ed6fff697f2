// SPDX-License-Identifier: Apache-2.0
package riia.statistics;

/** How a value spreads by chance alone. */
public enum Spread {
    /** Events over people: the count is Poisson. */
    RATE,
    /** Some of all: the count is binomial. */
    PROPORTION
}
