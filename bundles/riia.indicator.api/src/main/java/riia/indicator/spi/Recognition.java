// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import java.util.List;
import java.util.Optional;

import riia.indicator.mapping.FileMapping;

/**
 * How well a file fits a layout.
 *
 * @param score 0 not at all, 100 in every respect; files are read by the highest of at least 50
 * @param reasons what fitted and what did not, for the user
 * @param mapping where the figures were found, for layouts that look for them; a person may put it right
 */
public record Recognition(int score, List<String> reasons, Optional<FileMapping> mapping) {

    public Recognition {
        reasons = List.copyOf(reasons);
    }

    /** By a layout that looks for nothing. */
    public Recognition(int score, List<String> reasons) {
        this(score, reasons, Optional.empty());
    }
}
