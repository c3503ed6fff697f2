// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

/**
 * Which rows of a sheet are what, as a spreadsheet numbers them: the first is 1.
 *
 * @param headerFrom the first row of headings; 0 if there are none
 * @param headerTo the last row of headings
 * @param first the first row of figures; 0 for the one below the headings
 * @param last the last row of figures; 0 for the end of the sheet
 */
public record TableRows(int headerFrom, int headerTo, int first, int last) {

    public TableRows {
        if (headerFrom < 0 || headerTo < headerFrom || headerFrom == 0 && headerTo > 0) {
            throw new IllegalArgumentException("Header rows " + headerFrom + " to " + headerTo + " are no rows from top to bottom");
        }
        if (first < 0 || first > 0 && first <= headerTo) {
            throw new IllegalArgumentException("The first row of figures, " + first + ", is not below the header row " + headerTo);
        }
        if (last < 0 || last > 0 && last < Math.max(first, headerTo + 1)) {
            throw new IllegalArgumentException("The last row of figures, " + last + ", is above the first");
        }
    }

    /** One or more rows of headings, with figures from the next row to the end. */
    public static TableRows below(int headerFrom, int headerTo) {
        return new TableRows(headerFrom, headerTo, 0, 0);
    }

    /** Whether figures may stand in a row. */
    public boolean holds(int row) {
        return row >= Math.max(first, headerTo + 1) && (last == 0 || row <= last);
    }

    /** Whether a row is one of headings. */
    public boolean isHeader(int row) {
        return headerFrom > 0 && row >= headerFrom && row <= headerTo;
    }
}
