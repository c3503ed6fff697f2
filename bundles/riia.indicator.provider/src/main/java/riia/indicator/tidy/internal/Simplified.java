// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import java.util.Locale;

/** A name without what people write differently: case, spaces and signs. */
final class Simplified {

    private Simplified() {
    }

    static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}%£]", "");
    }
}
