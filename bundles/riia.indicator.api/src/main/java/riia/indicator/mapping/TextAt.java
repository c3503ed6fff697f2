// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text stands that tells whose a figure is, of which period, or which figure it is. */
public sealed interface TextAt {

    /** In each row, in a column. */
    record Column(ColumnAt at) implements TextAt {
    }

    /** For each column, in a row of its heading. */
    record Heading(int row) implements TextAt {

        /** Every row of the heading. */
        public static final int ANY = 0;

        public Heading {
            if (row < ANY) {
                throw new IllegalArgumentException("Row " + row + " is no row of a sheet; the first is 1, and 0 is any of the header");
            }
        }
    }

    /** In one cell of each sheet, above the figures, such as {@code A1}. */
    record Cell(String address) implements TextAt {

        private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");

        public Cell {
            if (!ADDRESS.matcher(address).matches()) {
                throw new IllegalArgumentException("'" + address + "' is no cell; expected an address such as A1");
            }
        }

        /** The address of a cell. */
        public static Cell at(int row, int position) {
            return new Cell(ColumnAt.letterOf(position) + row);
        }

        /** The row as a spreadsheet numbers it. */
        public int row() {
            return Integer.parseInt(part(2));
        }

        /** The column's position from 0. */
        public int position() {
            return ColumnAt.positionOf(part(1));
        }

        private String part(int which) {
            Matcher parts = ADDRESS.matcher(address);
            parts.matches();
            return parts.group(which);
        }
    }

    /** In the name of the sheet. */
    record SheetName() implements TextAt {
    }

    /** In the name of the file. */
    record FileName() implements TextAt {
    }

    /** Nowhere in the file: the mapping says it, the same for every figure. */
    record Fixed(String text) implements TextAt {

        public Fixed {
            if (text.isBlank()) {
                throw new IllegalArgumentException("What is fixed says something");
            }
        }
    }
}
