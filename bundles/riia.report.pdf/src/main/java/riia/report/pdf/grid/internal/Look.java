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
 * @param tallest how high headings that read upwards may be
 */
record Look(boolean wide, float size, boolean turned, float pad, float tallest) {

    /** Signs below figures and units below headings, in parts of the size. */
    static final float SIGN = 0.9f;

    /** With headings that read across. */
    Look(boolean wide, float size, float pad) {
        this(wide, size, false, pad, 0);
    }

    /** On a page on its side, with headings that read upwards. */
    static Look turned(float size, float pad, float tallest) {
        return new Look(true, size, true, pad, tallest);
    }

    /** Room above and below in each cell. */
    float above() {
        return turned ? 1.2f : 2.2f;
    }

    float leading() {
        return size * 1.25f;
    }

    /** How wide the page is between its margins. */
    float room() {
        return (wide ? Page.LONG : Page.SHORT) - 2 * Paper.MARGIN;
    }
}
