// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

/** How far a colour stands out from white: the contrast ratio of WCAG 2.1 (1.4.3), from relative luminances. */
final class Contrast {

    /** What text needs at least. */
    static final double READABLE = 4.5;

    private Contrast() {
    }

    /** @param colour as {@code #rrggbb} */
    static double withWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double luminance = 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
