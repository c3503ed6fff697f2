// SPDX-License-Identifier: Apache-2.0
package riia.base.colour;

/**
 * What a colour is for, with the colour on a light and on a dark ground. Text reaches a contrast of 4.5 : 1 and what is drawn 3 : 1
 * (WCAG 2.1, 1.4.3 and 1.4.11). Bands run from blue to orange, quarters through one violet, so that both hold for protanopia,
 * deuteranopia and tritanopia; inks of charts have been searched for by simulating these. No colour says anything alone, all the same.
 */
public enum Tint {

    BACKGROUND(0xFFFFFF, 0x1E2126), RAISED(0xF3F4F6, 0x282C32),
    TEXT(0x1B1F24, 0xE6E9ED), QUIET_TEXT(0x57606A, 0xA7AFB9), LINE(0xD8DCE1, 0x3C424A),
    ACCENT(0x1D5FA8, 0x6FB1F0), ACCENT_TEXT(0xFFFFFF, 0x0E1A26),
    SELECTION(0xDCE8F6, 0x2B4462), SELECTION_TEXT(0x10233A, 0xF0F6FC),
    GOOD(0xE3F2E7, 0x20382A), GOOD_TEXT(0x1A5632, 0xA6E3BC),
    WARN(0xFBEFC9, 0x433612), WARN_TEXT(0x6B4A00, 0xF3D58A),
    BAD(0xFBE1DD, 0x4A2521), BAD_TEXT(0x8A1C10, 0xF7B9B0),
    INFO(0xDFEBF8, 0x203A55), INFO_TEXT(0x174A7C, 0xAFD3F7),

    /** Bands, A = best. */
    BAND_A(0x8FC3EA, 0x1F5F93), BAND_B(0xD3E6F5, 0x2C445C), BAND_C(0xFBE3BE, 0x574425), BAND_D(0xF2A65A, 0x8F5312),
    /** Quarters, 1 = highest values, without judgement. */
    QUARTER_1(0x8F7FC4, 0x745DBA), QUARTER_2(0xA898D8, 0x5F4C9C), QUARTER_3(0xC3B6EA, 0x4B3C77), QUARTER_4(0xE1D8F7, 0x382E4E),
    /** Text on any band or quarter. */
    SHADE_TEXT(0x14181D, 0xF4F6F8),

    /** Axes and grid of a chart. */
    AXIS(0x57606A, 0xA7AFB9), GRID(0xE3E6EA, 0x343A42),
    /** The authority looked at. */
    SUBJECT(0x195BE2, 0x9FC8FF),
    /** Further authorities, in the order in which they are added. */
    OTHER_1(0x893808, 0xDD8543), OTHER_2(0x097C66, 0x76A78D), OTHER_3(0x8C3B84, 0xAD82FF), OTHER_4(0x806C45, 0xE0B01E),
    OTHER_5(0xC92F6E, 0xEF96B8), OTHER_6(0x527A07, 0x52E570), OTHER_7(0x523D2D, 0xD7BFAE),
    REGION(0x5A0591, 0xA786CA), NEIGHBOURS(0x1C6361, 0x50AEA4), ENGLAND(0x282C37, 0xE8E5EB),
    /** 95% limits, 99.8% limits or the natural limits of a process, and limits that chance alone would give. */
    INNER_LIMIT(0x757D8B, 0x92979C), OUTER_LIMIT(0x43535E, 0xD4D9E3), PLAIN_LIMIT(0xA37E0A, 0xDAB457),
    /** A figure that is a signal. */
    SIGNAL(0xAD1904, 0xDC7770),
    /** Figures without a name of their own. */
    CROWD(0x788698, 0x797F88);

    private final int light;
    private final int dark;

    Tint(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The colour as {@code 0xRRGGBB}. */
    public int rgb(boolean onDark) {
        return onDark ? dark : light;
    }

    /** The colour as {@code #rrggbb}. */
    public String hex(boolean onDark) {
        return String.format("#%06x", rgb(onDark));
    }
}
