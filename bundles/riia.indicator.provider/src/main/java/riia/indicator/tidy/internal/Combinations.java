// SPDX-License-Identifier: Apache-2.0
package riia.indicator.tidy.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which items of the filters stand together in rows of local authorities; more than {@value #AT_MOST} are counted as too many. */
final class Combinations {

    static final int AT_MOST = 400;

    private final Set<List<String>> all = new LinkedHashSet<>();
    private boolean tooMany;

    void add(List<String> items) {
        if (!all.contains(items)) {
            if (all.size() < AT_MOST) {
                all.add(items);
            } else {
                tooMany = true;
            }
        }
    }

    Set<List<String>> all() {
        return all;
    }

    boolean tooMany() {
        return tooMany;
    }
}
