// SPDX-License-Identifier: Apache-2.0
package riia.report.xlsx.internal;

import java.util.stream.Stream;

import riia.report.document.Cell;
import riia.report.document.Table;
import riia.report.document.Table.Line;

/** Which columns of a sheet those of a table are: where figures have signs, these have a column of their own beside them. */
final class Places {

    private final int[] at;
    private final boolean[] signed;

    Places(Table table) {
        int columns = table.columns().size();
        at = new int[columns];
        signed = new boolean[columns];
        int next = 0;
        for (int i = 0; i < columns; i++) {
            int column = i;
            at[i] = next;
            signed[i] = Stream.concat(table.rows().stream(), table.footing().stream()).map(Line::cells).map(cells -> cells.get(column))
                    .anyMatch(cell -> cell instanceof Cell.Figure figure && !figure.sign().isEmpty());
            next += signed[i] ? 2 : 1;
        }
    }

    int of(int column) {
        return at[column];
    }

    boolean signed(int column) {
        return signed[column];
    }

    /** The last column of the sheet. */
    int last() {
        return at[at.length - 1] + (signed[signed.length - 1] ? 1 : 0);
    }
}
