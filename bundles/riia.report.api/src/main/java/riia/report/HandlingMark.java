// SPDX-License-Identifier: Apache-2.0
package riia.report;

import java.util.List;

/**
 * What a thing that leaves says about its handling.
 *
 * @param lines such as "SYNTHETIC SAMPLE", the region's own mark, "internal, not released", dataset, version, cut; none for
 *        what holds no figures
 */
public record HandlingMark(List<String> lines) {

    public HandlingMark {
        lines = List.copyOf(lines);
    }
}
