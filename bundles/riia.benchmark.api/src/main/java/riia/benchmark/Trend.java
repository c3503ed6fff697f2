// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

import java.util.Locale;

/** What a process chart (individuals and moving range) says of the newest value of a series. No judgement. */
public enum Trend {
    RISING, FALLING,
    /** Nothing beyond noise. */
    NONE,
    /** Fewer than eight values since the series last broke. */
    TOO_SHORT;

    /** As fields show it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
