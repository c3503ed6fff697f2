// SPDX-License-Identifier: Apache-2.0
package riia.report.pdf.piece.internal;

import riia.base.colour.Tint;

/** Colours on paper. */
public final class Inks {

    public static final int TEXT = Tint.TEXT.rgb(false);
    public static final int QUIET = Tint.QUIET_TEXT.rgb(false);
    public static final int LINE = Tint.LINE.rgb(false);
    public static final int NOTICE = Tint.BAD_TEXT.rgb(false);
    /** Sizes in points. */
    public static final float BODY = 10;
    public static final float SMALL = 8.5f;

    private Inks() {
    }
}
