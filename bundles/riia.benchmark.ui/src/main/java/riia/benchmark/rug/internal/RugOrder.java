// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

/**
 * By what the rows of a rug are sorted.
 *
 * @param column key of a column; empty for the order that they come in: by name, by closeness, as in the dataset
 * @param descending the highest first
 */
record RugOrder(String column, boolean descending) {

    static final RugOrder AS_THEY_COME = new RugOrder("", false);

    /** Under which it is kept. */
    static final String KEY = "sort";

    /** What a further click on a column asks for: highest first, then lowest first, then as they come again. */
    RugOrder clicked(String clicked) {
        if (!clicked.equals(column)) {
            return new RugOrder(clicked, !clicked.isEmpty());
        }
        return descending && !column.isEmpty() ? new RugOrder(column, false) : AS_THEY_COME;
    }

    /** As it is kept. */
    String kept() {
        return column + "," + descending;
    }

    static RugOrder of(String kept) {
        int comma = kept.lastIndexOf(',');
        return comma < 0 ? AS_THEY_COME : new RugOrder(kept.substring(0, comma), Boolean.parseBoolean(kept.substring(comma + 1)));
    }
}
