// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.grid.internal;

import riia.report.pdf.page.internal.Page;
import riia.report.pdf.page.internal.Paper;

/**
 * How a table is set.
 *
 * @param wide on a page on its side
 * @param size of its text in points
 * @param turned whether headings read upwards
 * @param pad room left and right in each cell
 */
record Look(boolean wide, float size, boolean turned, float pad) {

    static final float SIGN = 0.9f;
    static final float PAD_ABOVE = 2.2f;

    float leading() {
        return size * 1.25f;
    }

    /** How wide the page is between its margins. */
    float room() {
        return (wide ? Page.LONG : Page.SHORT) - 2 * Paper.MARGIN;
    }
}
