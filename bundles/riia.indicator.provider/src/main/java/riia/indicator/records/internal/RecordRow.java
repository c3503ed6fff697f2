// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.List;
import java.util.Locale;

import riia.base.Period;
import riia.indicator.RecordTable;
import riia.indicator.RecordTable.Column;
import riia.indicator.RecordTable.Kind;
import riia.indicator.RecordTable.Within;
import riia.indicator.keeping.internal.ReturnKey;
import riia.indicator.spi.Row;

/** Reads the cells of one row after the other, and says what is wrong with them. */
final class RecordRow {

    private final RecordProblems problems;
    private final List<Column> columns;
    private final CellReading[] cells;
    private final int[] notBefore;
    private final int pseudonymColumn;
    private final PseudonymCells pseudonyms;
    private final long[] values;
    private Pseudonym pseudonym = Pseudonym.NONE;
    private Period period;
    private long start;
    private long end;
    private long identifying;

    RecordRow(RecordTable table, PseudonymSource source, RecordProblems problems) {
        this.problems = problems;
        this.columns = table.columns();
        this.cells = columns.stream().map(CellReading::new).toArray(CellReading[]::new);
        this.notBefore = columns.stream().mapToInt(one -> one.notBefore().map(table::position).orElse(-1)).toArray();
        this.pseudonymColumn = table.pseudonym().map(columns::indexOf).orElse(-1);
        this.pseudonyms = table.pseudonym().map(source::cells).orElse(null);
        this.values = new long[columns.size()];
    }

    /** Whether the row is sound; if so it can be asked for until the next one. */
    boolean read(ReturnKey key, Row row, String[] texts) {
        if (!key.area().isAuthority()) {
            problems.hidden(key, "level", row, "geographic_level", "a region or country", "Local authority");
            return false;
        }
        within(key.period());
        boolean sound = true;
        for (int i = 0; i < values.length; i++) {
            sound &= i == pseudonymColumn ? pseudonym(key, row, texts[i].strip()) : cell(i, key, row, texts[i]);
        }
        for (int i = 0; i < values.length && sound; i++) {
            sound = notBefore[i] < 0 || inOrder(i, key, row, texts[i]);
        }
        return sound;
    }

    private void within(Period of) {
        if (of != period) {
            period = of;
            start = Rows.DAY_ZERO + of.start().toEpochDay();
            end = Rows.DAY_ZERO + of.end().toEpochDay();
        }
    }

    private boolean pseudonym(ReturnKey key, Row row, String text) {
        values[pseudonymColumn] = Rows.ABSENT;
        pseudonym = Pseudonym.NONE;
        if (text.isEmpty()) {
            return missing(pseudonymColumn, key, row);
        }
        if (!pseudonyms.opaque(text)) {
            identifying++;
            return false;
        }
        pseudonym = pseudonyms.replace(key.area(), text);
        return true;
    }

    private boolean cell(int i, ReturnKey key, Row row, String text) {
        long value = cells[i].read(text);
        values[i] = value;
        if (value == Rows.ABSENT) {
            return missing(i, key, row);
        }
        Column column = columns.get(i);
        if (value == CellReading.WRONG) {
            problems.cell(key, word(column.kind()), row, column.name(), text, cells[i].expected());
            return false;
        }
        if (column.kind() == Kind.DATE && !inTime(column.within(), value)) {
            problems.cell(key, "date", row, column.name(), text, expected(column.within(), key.period()));
            return false;
        }
        return true;
    }

    private boolean missing(int i, ReturnKey key, Row row) {
        Column column = columns.get(i);
        if (column.required()) {
            problems.hidden(key, "required", row, column.name(), "an empty cell", "a value in every row");
        }
        return !column.required();
    }

    private boolean inTime(Within within, long day) {
        return (within == Within.ANY || within == Within.FROM_START || day <= end)
                && (within == Within.ANY || within == Within.UNTIL_END || day >= start);
    }

    private static String expected(Within within, Period period) {
        return switch (within) {
            case ANY -> "a day";
            case PERIOD -> "a day from " + period.start() + " to " + period.end();
            case UNTIL_END -> "a day until " + period.end();
            case FROM_START -> "a day from " + period.start() + " on";
        };
    }

    private boolean inOrder(int i, ReturnKey key, Row row, String text) {
        boolean both = values[i] != Rows.ABSENT && values[notBefore[i]] != Rows.ABSENT;
        if (both && values[i] < values[notBefore[i]]) {
            problems.cell(key, "date", row, columns.get(i).name(), text, "a day not before " + columns.get(notBefore[i]).name());
            return false;
        }
        return true;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    long[] values() {
        return values;
    }

    Pseudonym pseudonym() {
        return pseudonym;
    }

    /** How many cells of the pseudonym's column were no opaque ids. */
    long identifying() {
        return identifying;
    }
}
