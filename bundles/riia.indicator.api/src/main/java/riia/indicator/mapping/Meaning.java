// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

/**
 * What a column, or a row with a label, holds.
 *
 * @param indicator id of the indicator; empty where something else tells it: the row for a column, the column for a row
 * @param breakdown of it; empty where something else tells it, otherwise {@code Total}
 * @param role what the figure is
 */
public record Meaning(String indicator, String breakdown, Role role) {

    /** What a cell is to its figure. */
    public enum Role {
        /** The count, or whatever the indicator collects. */
        NUMBER,
        /** What the count is divided by, as supplied. */
        DENOMINATOR,
        /** The rate or percentage, as supplied. */
        SUPPLIED,
        /** What the sender wrote beside it. */
        NOTE,
        /** Not read. */
        IGNORED
    }

    /** Known to be there, and not read. */
    public static final Meaning IGNORED = new Meaning("", "", Role.IGNORED);
}
