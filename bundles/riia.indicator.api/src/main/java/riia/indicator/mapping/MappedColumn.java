// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

import java.util.List;

/**
 * A column with figures.
 *
 * @param at which column
 * @param meaning what it holds
 * @param where what a row must hold for this column to be read, besides the mapping's own conditions
 */
public record MappedColumn(ColumnAt at, Meaning meaning, List<RowCondition> where) {

    public MappedColumn {
        where = List.copyOf(where);
    }

    /** A column that is read in every row. */
    public static MappedColumn of(ColumnAt at, Meaning meaning) {
        return new MappedColumn(at, meaning, List.of());
    }
}
