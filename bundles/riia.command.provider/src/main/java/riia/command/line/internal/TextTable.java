// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;

import riia.command.Table;

/** Aligned columns for people: numbers to the right, columns without any value left out. */
final class TextTable {

    private TextTable() {
    }

    static void write(Table table, Writer target) throws IOException {
        List<Column> shown = IntStream.range(0, table.columns().size()).mapToObj(index -> Column.of(table, index))
                .filter(column -> !column.empty()).toList();
        if (table.rows().isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder();
        shown.forEach(column -> column.pad(line, table.columns().get(column.index())));
        end(line, target);
        for (List<Object> row : table.rows()) {
            shown.forEach(column -> column.pad(line, text(row.get(column.index()))));
            end(line, target);
        }
    }

    /** How a column is set: looked at once, since a table may have many rows. */
    private record Column(int index, int width, boolean numeric, boolean empty) {

        static Column of(Table table, int index) {
            int width = 0;
            boolean numeric = true;
            for (List<Object> row : table.rows()) {
                Object cell = row.get(index);
                width = Math.max(width, text(cell).length());
                numeric &= cell == null || cell instanceof Number;
            }
            return new Column(index, Math.max(width, table.columns().get(index).length()), numeric, width == 0);
        }

        void pad(StringBuilder line, String text) {
            String gap = " ".repeat(width - text.length());
            line.append(numeric ? gap + text : text + gap).append("  ");
        }
    }

    private static void end(StringBuilder line, Writer target) throws IOException {
        target.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
    }

    private static String text(Object cell) {
        return cell == null ? "" : String.valueOf(cell).replace('\n', ' ');
    }
}
