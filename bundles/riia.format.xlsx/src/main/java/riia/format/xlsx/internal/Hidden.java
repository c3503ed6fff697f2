// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.util.Arrays;
import java.util.List;

/** What of the hidden parts is read. */
enum Hidden {

    /** A filter that was left on hides rows that were meant to be sent; a sheet is hidden because it was not. */
    ROWS_AND_COLUMNS("rows-and-columns", true, false),
    EVERYTHING("everything", true, true),
    NOTHING("nothing", false, false);

    static final String KEY = "hidden";
    static final String LABEL = "Hidden parts that are read";

    private final String label;
    private final boolean cells;
    private final boolean sheets;

    Hidden(String label, boolean cells, boolean sheets) {
        this.label = label;
        this.cells = cells;
        this.sheets = sheets;
    }

    String label() {
        return label;
    }

    boolean cells() {
        return cells;
    }

    boolean sheets() {
        return sheets;
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Hidden::label).toList();
    }

    static Hidden of(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equalsIgnoreCase(label)).findFirst().orElseThrow();
    }
}
