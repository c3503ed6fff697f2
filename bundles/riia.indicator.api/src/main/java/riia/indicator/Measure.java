// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.Optional;

/**
 * How a count is expressed.
 *
 * @param id within its indicator, such as {@code rate}
 * @param kind what is done with the count
 * @param unit what a column heading says, such as {@code per 10,000 aged 0-17}
 * @param per 10000 for a rate, 100 for a percentage, 1 for a number
 * @param population what a rate divides by
 * @param of the count that a percentage divides by: an indicator's id (its total), in the same return; empty where the file gives
 *        the denominator beside the count and no indicator collects it
 * @param assumed whether the memorandum does not name the denominator; shown as "assumed denominator"
 * @param scope which breakdowns it is for
 */
public record Measure(String id, Kind kind, String unit, int per, Optional<Population> population, Optional<String> of,
        boolean assumed, Scope scope) {

    /** What is done with the count. */
    public enum Kind { NUMBER, RATE, PERCENTAGE, SUPPLIED }

    /** Which breakdowns a measure is for. */
    public enum Scope { ALL, TOTAL, PARTS }

    /**
     * The population a rate divides by: the ONS mid-year estimate of the calendar year in which the financial year starts
     * (a year ending March 2024 and the quarters of 2023-24 alike: mid-2023), {@code lag} years earlier.
     */
    public record Population(String ageBand, int lag) {
    }

    public Measure {
        if (kind == Kind.RATE && population.isEmpty()) {
            throw new IllegalArgumentException("Measure " + id + " is a rate and names no population");
        }
        if (of.isPresent() && kind != Kind.PERCENTAGE) {
            throw new IllegalArgumentException("Measure " + id + " is of " + of.get() + " and no percentage");
        }
    }

    /** Whether it expresses this breakdown. */
    public boolean appliesTo(String breakdown) {
        return switch (scope) {
            case ALL -> true;
            case TOTAL -> breakdown.equals(Indicator.TOTAL);
            case PARTS -> !breakdown.equals(Indicator.TOTAL);
        };
    }
}
