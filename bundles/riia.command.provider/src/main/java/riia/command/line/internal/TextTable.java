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
        int[] shown = IntStream.range(0, table.columns().size())
                .filter(column -> table.rows().stream().anyMatch(row -> !text(row.get(column)).isEmpty())).toArray();
        int[] widths = IntStream.range(0, table.columns().size()).map(column -> width(table, column)).toArray();
        if (table.rows().isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder();
        for (int column : shown) {
            pad(line, table.columns().get(column), widths[column], numeric(table, column));
        }
        end(line, target);
        for (List<Object> row : table.rows()) {
            for (int column : shown) {
                pad(line, text(row.get(column)), widths[column], numeric(table, column));
            }
            end(line, target);
        }
    }

    private static void end(StringBuilder line, Writer target) throws IOException {
        target.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
    }

    private static void pad(StringBuilder line, String text, int width, boolean right) {
        String gap = " ".repeat(width - text.length());
        line.append(right ? gap + text : text + gap).append("  ");
    }

    private static int width(Table table, int column) {
        return Math.max(table.columns().get(column).length(),
                table.rows().stream().mapToInt(row -> text(row.get(column)).length()).max().orElse(0));
    }

    private static boolean numeric(Table table, int column) {
        return table.rows().stream().map(row -> row.get(column))
                .allMatch(cell -> cell == null || cell instanceof Number);
    }

    private static String text(Object cell) {
        return cell == null ? "" : String.valueOf(cell).replace('\n', ' ');
    }
}
