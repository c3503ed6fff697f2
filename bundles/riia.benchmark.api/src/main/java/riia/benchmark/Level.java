// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.util.Locale;

/** Where a value lies against the 99.8% limits of a funnel adjusted for over-dispersion (Spiegelhalter, 2005). No judgement. */
public enum Level {
    ABOVE, WITHIN, BELOW;

    /** As fields show it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
