// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.Optional;

import riia.workbench.Look.Role;

/**
 * What one cell of the rug shows.
 *
 * @param text the value as people read it, or a marker's symbol
 * @param shade its colour; empty for none
 * @param sign what says the same as the colour: a band's letter, a quarter's number; empty for none
 * @param number whether the text is a value, not a marker
 */
record RugCell(String text, Optional<Role> shade, String sign, boolean number) {

    private static final Role[] BANDS = {Role.BAND_A, Role.BAND_B, Role.BAND_C, Role.BAND_D};
    private static final Role[] QUARTERS = {Role.QUARTER_1, Role.QUARTER_2, Role.QUARTER_3, Role.QUARTER_4};

    static RugCell plain(String text, boolean number) {
        return new RugCell(text, Optional.empty(), "", number);
    }

    static RugCell banded(String text, char band) {
        return new RugCell(text, Optional.of(BANDS[band - 'A']), String.valueOf(band), true);
    }

    static RugCell quartered(String text, int quarter) {
        return new RugCell(text, Optional.of(QUARTERS[quarter - 1]), String.valueOf(quarter), true);
    }
}
