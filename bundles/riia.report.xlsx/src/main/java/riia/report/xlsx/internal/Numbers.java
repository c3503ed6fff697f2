// SPDX-License-Identifier: Apache-2.0
package riia.report.xlsx.internal;

import java.math.BigDecimal;

/** How numbers are shown: with the decimals that they have. */
final class Numbers {

    private Numbers() {
    }

    static String format(BigDecimal value) {
        return value.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(value.scale());
    }
}
