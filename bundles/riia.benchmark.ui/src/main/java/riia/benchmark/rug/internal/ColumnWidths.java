// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.Map;
import java.util.TreeMap;

/**
 * Widths that the user gave to columns, in pixels, by key of the column: an indicator's id, a period's code.
 *
 * @param byKey only of those that were changed
 */
record ColumnWidths(Map<String, Integer> byKey) {

    /** Under which they are kept. */
    static final String KEY = "widths";
    private static final int LEAST = 36;
    private static final int MOST = 600;

    ColumnWidths {
        byKey = Map.copyOf(byKey);
    }

    /** The key of the column of names in a mode. */
    static String names(Mode mode) {
        return "names-" + mode.id();
    }

    int of(String key, int usual) {
        return byKey.getOrDefault(key, usual);
    }

    ColumnWidths with(String key, int width) {
        Map<String, Integer> changed = new TreeMap<>(byKey);
        changed.put(key, Math.max(LEAST, Math.min(MOST, width)));
        return new ColumnWidths(changed);
    }

    /** As they are kept. */
    String kept() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(byKey).forEach((key, width) -> text.append(text.isEmpty() ? "" : " ").append(key).append('=').append(width));
        return text.toString();
    }

    /** What was kept; what cannot be read is left out. */
    static ColumnWidths of(String kept) {
        ColumnWidths widths = new ColumnWidths(Map.of());
        for (String one : kept.split(" ")) {
            if (one.matches("[^=]+=\\d{1,4}")) {
                String[] parts = one.split("=");
                widths = widths.with(parts[0], Integer.parseInt(parts[1]));
            }
        }
        return widths;
    }
}
