// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import java.util.List;

/**
 * How well a file fits a layout.
 *
 * @param score 0 not at all, 100 in every respect; files are read by the highest of at least 50
 * @param reasons what fitted and what did not, for the user
 */
public record Recognition(int score, List<String> reasons) {

    public Recognition {
        reasons = List.copyOf(reasons);
    }
}
