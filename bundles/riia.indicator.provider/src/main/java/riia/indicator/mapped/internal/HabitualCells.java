// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import riia.indicator.mapping.CellHabits;
import riia.indicator.spi.Row;

/** Writes a sender's numbers and markers the way that cells of figures are read: {@code 1.234,5} as {@code 1234.5}. */
final class HabitualCells {

    private static final String BLANK = " \u00a0\u2007\u202f";

    private final CellHabits habits;
    private final Map<String, String> markers = new HashMap<>();
    private final Pattern number;

    HabitualCells(CellHabits habits) {
        this.habits = habits;
        habits.markers().forEach((symbol, marker) -> markers.put(key(symbol), marker.symbol()));
        String told = habits.thousands().isEmpty() ? habits.decimalComma() ? "." : "," : habits.thousands();
        String between = "[" + Pattern.quote(told) + BLANK + "]";
        String decimal = habits.decimalComma() ? "," : "\\.";
        this.number = Pattern.compile("([-+\u2212]?\\s?[\u00a3\u20ac]?\\s?)(\\d{1,3}(?:" + between + "\\d{3})+|\\d{1,15})(?:" + decimal
                + "(\\d{1,12}))?(\\s?%)?");
    }

    /** The row with the cells at some positions rewritten; the same row if nothing is to be. */
    Row rewritten(Row row, int[] positions) {
        String[] cells = null;
        for (int position : positions) {
            String cell = row.cell(position);
            String other = rewritten(cell);
            if (!other.equals(cell)) {
                cells = cells == null ? row.cells().clone() : cells;
                cells[position] = other;
            }
        }
        return cells == null ? row : new Row(row.sheet(), row.number(), cells);
    }

    private String rewritten(String cell) {
        if (cell.isEmpty() || plain(cell)) {
            return cell;
        }
        String text = cell.strip();
        if (!markers.isEmpty() && markers.containsKey(key(text))) {
            return markers.get(key(text));
        }
        if (habits.decimalComma() || BLANK.chars().anyMatch(one -> text.indexOf(one) > 0) || !habits.thousands().isEmpty()) {
            Matcher parts = number.matcher(text);
            if (parts.matches()) {
                return parts.group(1).strip() + parts.group(2).replaceAll("\\D", "") + (parts.group(3) == null ? "" : "." + parts.group(3))
                        + (parts.group(4) == null ? "" : "%");
            }
        }
        return cell;
    }

    private static boolean plain(String cell) {
        return cell.chars().allMatch(one -> one >= '0' && one <= '9');
    }

    private static String key(String symbol) {
        return symbol.strip().toLowerCase(Locale.ROOT);
    }
}
