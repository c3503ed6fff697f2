// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

/** How a table lies. */
public enum Orientation {
    /** One row for an authority (and period), a column for each figure. */
    ROW_PER_AUTHORITY,
    /** One row for an indicator (and breakdown), a column or more for each period. */
    INDICATORS_DOWN_PERIODS_ACROSS,
    /** One row for an indicator (and breakdown), a column or more for each authority. */
    INDICATORS_DOWN_AUTHORITIES_ACROSS,
    /** One row for each figure. */
    ROW_PER_FIGURE
}
