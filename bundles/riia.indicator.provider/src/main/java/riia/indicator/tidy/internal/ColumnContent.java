// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/** What one column holds; of its different values the first {@value #TOLD_APART} are kept. */
final class ColumnContent {

    static final int TOLD_APART = 1000;

    private final Set<String> values = new LinkedHashSet<>();
    private boolean whole = true;
    private boolean negative;
    private boolean filled;

    void add(String cell) {
        if (cell.isEmpty()) {
            return;
        }
        filled = true;
        if (values.size() < TOLD_APART) {
            values.add(cell);
        }
        if (FigureText.isNumber(cell)) {
            BigDecimal number = new BigDecimal(cell);
            whole &= number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
            negative |= number.signum() < 0;
        }
    }

    boolean empty() {
        return !filled;
    }

    /** Whether every number is whole and none is below zero. */
    boolean counts() {
        return whole && !negative;
    }

    boolean negative() {
        return negative;
    }

    Set<String> values() {
        return values;
    }
}
