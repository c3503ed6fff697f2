// SPDX-License-Identifier: Apache-2.0
package riia.indicator.importing.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which return's rows lie where in a file: a row that cannot be placed is taken for one of its neighbours'. */
final class RowRuns {

    private static final class Run {
        private final FileReturn of;
        private int last;

        private Run(FileReturn of) {
            this.of = of;
        }
    }

    /** For each sheet, the runs by their first row. */
    private final Map<String, TreeMap<Integer, Run>> sheets = new HashMap<>();
    private String sheet = "";
    private Run open;

    void add(String ofSheet, int row, FileReturn of) {
        if (open == null || open.of != of || !sheet.equals(ofSheet)) {
            open = new Run(of);
            sheet = ofSheet;
            sheets.computeIfAbsent(ofSheet, name -> new TreeMap<>()).put(row, open);
        }
        open.last = row;
    }

    /** The return in whose rows a row lies, or those just before and just after it. */
    List<FileReturn> around(String ofSheet, int row) {
        TreeMap<Integer, Run> runs = sheets.getOrDefault(ofSheet, new TreeMap<>());
        Map.Entry<Integer, Run> before = runs.floorEntry(row);
        if (before != null && row <= before.getValue().last) {
            return List.of(before.getValue().of);
        }
        return Stream.of(before, runs.higherEntry(row)).filter(one -> one != null).map(one -> one.getValue().of)
                .distinct().toList();
    }
}
