// SPDX-License-Identifier: Apache-2.0
package riia.command;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Rows under named columns, the same in every format. A cell is a {@link CharSequence}, a {@link Number}, a {@link Boolean}
 * or {@code null} for an absent value: empty in CSV, {@code null} in JSON.
 *
 * @param columns names of the columns, in order; part of the stable interface of a command
 * @param rows each as long as {@code columns}
 */
public record Table(List<String> columns, List<List<Object>> rows) {

    public Table {
        columns = List.copyOf(columns);
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row has " + row.size() + " cells under " + columns.size() + " columns");
            }
        }
        rows = Collections.unmodifiableList(rows);
    }

    /** A row of cells, absent ones as {@code null}. */
    public static List<Object> row(Object... cells) {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }
}
