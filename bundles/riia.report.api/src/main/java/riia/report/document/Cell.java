// SPDX-License-Identifier: Apache-2.0
package riia.report.document;

import java.math.BigDecimal;

import riia.report.chart.Drawing;

/** What stands in a table. */
public sealed interface Cell {

    /** Words. */
    record Words(String text) implements Cell {
    }

    /**
     * A figure.
     *
     * @param value with the decimals it is shown with
     * @param sign a second sign beside the colour: band, quarter, arrow, position; empty for none
     * @param shade its colour
     * @param hint everything known of it, for those who want to know more; empty for none
     */
    record Figure(BigDecimal value, String sign, Shade shade, String hint) implements Cell {
        public Figure(BigDecimal value) {
            this(value, "", Shade.NONE, "");
        }
    }

    /** Why there is no figure: {@code c}, and what that means. */
    record Marked(String symbol, String meaning) implements Cell {
    }

    /** A trend in the space of a word; the drawing's words say it in formats that cannot draw. */
    record Sketch(Drawing drawing) implements Cell {
    }

    /** Nothing. */
    record Empty() implements Cell {
    }

    /** Colours of figures; none is used without a sign. */
    enum Shade {
        NONE,
        /** Bands, A = best. */
        A, B, C, D,
        /** Quarters, 1 = highest values, without judgement. */
        Q1, Q2, Q3, Q4
    }
}
