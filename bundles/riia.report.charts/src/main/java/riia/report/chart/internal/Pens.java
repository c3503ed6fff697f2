// SPDX-License-Identifier: Apache-2.0
package riia.report.chart.internal;

import riia.report.chart.Drawing.Form;
import riia.report.chart.Drawing.Ink;
import riia.report.chart.Drawing.Stroke;

/** How the lines of several authorities are told apart: by ink, form and dash together, all different for many more than a region has. */
record Pens(Ink ink, Form form, Stroke stroke) {

    private static final Form[] FORMS = {Form.CIRCLE, Form.SQUARE, Form.TRIANGLE_UP, Form.DIAMOND, Form.TRIANGLE_DOWN, Form.CROSS};
    private static final Ink[] OTHERS = {Ink.OTHER_1, Ink.OTHER_2, Ink.OTHER_3, Ink.OTHER_4, Ink.OTHER_5, Ink.OTHER_6, Ink.OTHER_7};

    /** The pen of a line; 0 is the authority looked at. */
    static Pens of(int line) {
        return new Pens(line == 0 ? Ink.SUBJECT : OTHERS[(line - 1) % OTHERS.length], FORMS[line % FORMS.length],
                Stroke.values()[line / FORMS.length % Stroke.values().length]);
    }
}
