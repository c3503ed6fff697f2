// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

/** How well a guess fits: below every exact match of a declared layout, and of datasets the one that understands more. */
final class Scores {

    private static final int FOUND = 40;
    private static final int ALL = 45;
    private static final int PERIOD = 4;

    private Scores() {
    }

    /**
     * From 40 to 89; a quarter of the figures understood makes 50.
     *
     * @param understood how many columns or rows of figures name an indicator
     * @param all how many there are
     */
    static int of(int understood, int all, boolean period) {
        return FOUND + ALL * understood / Math.max(all, 1) + (period ? PERIOD : 0);
    }
}
