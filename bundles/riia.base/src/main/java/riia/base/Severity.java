// SPDX-License-Identifier: Apache-2.0
package riia.base;

import java.util.Locale;

/** How much a problem weighs. */
public enum Severity {
    /** Stops acceptance. */
    ERROR,
    /** Never blocks; stays listed until answered. */
    WARNING;

    /** {@code error} or {@code warning}, as files and fields show it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
