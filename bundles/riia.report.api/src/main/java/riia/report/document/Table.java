// SPDX-License-Identifier: Apache-2.0
package riia.report.document;

import java.util.List;

/**
 * Figures in rows and columns.
 *
 * @param caption what it shows; every table has one
 * @param columns from the left; the first names the row
 * @param rows from above
 * @param footing rows that stay at the end when the table is sorted: region, England
 * @param legend what signs and shades mean, each first the sign: {@code A best quarter of England}; empty where none are used
 */
public record Table(String caption, List<Column> columns, List<Line> rows, List<Line> footing, List<String> legend) {

    /**
     * A column.
     *
     * @param group what neighbouring columns belong to, such as a theme; empty for none
     * @param heading short, such as {@code R03 Repeat referrals}
     * @param unit such as {@code % of referrals}; empty for none
     * @param hint for those who want to know more; empty for none
     * @param figures whether it holds figures: set to the right, sorted by size
     */
    public record Column(String group, String heading, String unit, String hint, boolean figures) {
        /** A column of words. */
        public static Column words(String heading) {
            return new Column("", heading, "", "", false);
        }

        /** A column of figures. */
        public static Column figures(String heading, String unit) {
            return new Column("", heading, unit, "", true);
        }
    }

    /** A row: one cell for each column. */
    public record Line(List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        footing = List.copyOf(footing);
        legend = List.copyOf(legend);
        if (caption.isBlank() || columns.isEmpty()) {
            throw new IllegalArgumentException("A table has a caption and columns");
        }
        for (List<Line> lines : List.of(rows, footing)) {
            for (Line line : lines) {
                if (line.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("Table '" + caption + "' has " + columns.size() + " columns and a row of "
                            + line.cells().size() + " cells");
                }
            }
        }
    }
}
