// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import riia.indicator.RecordTable.Column;

/** Turns the cells of one column into numbers as {@link Rows} keeps them. What was read before is remembered: cells repeat. */
final class CellReading {

    /** A cell that the column's kind does not allow. */
    static final long WRONG = Long.MIN_VALUE;
    private static final int REMEMBERED = 20_000;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern BRITISH = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}(?:\\.0+)?");
    private static final Pattern MONEY = Pattern.compile("£? ?(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})(?:\\.(\\d{1,2})0*)?");

    private final Column column;
    private final List<String> words;
    private final Map<String, Long> known = new HashMap<>();

    CellReading(Column column) {
        this.column = column;
        this.words = List.copyOf(column.values().keySet());
    }

    /** The number of a cell, {@link Rows#ABSENT} or {@link #WRONG}. */
    long read(String cell) {
        Long before = known.get(cell);
        if (before != null) {
            return before;
        }
        String text = cell.strip();
        long value = text.isEmpty() ? Rows.ABSENT : parse(text);
        if (known.size() < REMEMBERED) {
            known.put(cell, value);
        }
        return value;
    }

    private long parse(String text) {
        return switch (column.kind()) {
            case CATEGORY -> category(text);
            case DATE -> day(text);
            case WHOLE -> WHOLE.matcher(text).matches() ? bounded(Long.parseLong(text.split("\\.")[0]), 1) : WRONG;
            case MONEY -> pence(text);
            case PSEUDONYM -> throw new IllegalStateException("A pseudonym is no number");
        };
    }

    private long category(String text) {
        int position = words.indexOf(text);
        for (int i = 0; i < words.size() && position < 0; i++) {
            position = words.get(i).equalsIgnoreCase(text) ? i : -1;
        }
        return position < 0 ? WRONG : position;
    }

    private static long day(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher british = BRITISH.matcher(text);
        try {
            if (iso.matches()) {
                return Rows.DAY_ZERO + LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)).toEpochDay();
            }
            return british.matches() ? Rows.DAY_ZERO + LocalDate.of(number(british, 3), number(british, 2), number(british, 1)).toEpochDay()
                    : WRONG;
        } catch (DateTimeException e) {
            return WRONG;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private long pence(String text) {
        Matcher money = MONEY.matcher(text);
        if (!money.matches()) {
            return WRONG;
        }
        String pence = money.group(2) == null ? "00" : money.group(2).length() == 1 ? money.group(2) + "0" : money.group(2);
        return bounded(Long.parseLong(money.group(1).replace(",", "")) * 100 + Long.parseLong(pence), 100);
    }

    private long bounded(long value, long unit) {
        boolean low = column.from().map(from -> compare(value, from, unit) < 0).orElse(false);
        boolean high = column.to().map(to -> compare(value, to, unit) > 0).orElse(false);
        return low || high ? WRONG : value;
    }

    private static int compare(long value, BigDecimal bound, long unit) {
        return BigDecimal.valueOf(value).compareTo(bound.multiply(BigDecimal.valueOf(unit)));
    }

    /** What a cell may be, in words. */
    String expected() {
        String bounds = (column.from().isPresent() ? ", at least " + column.from().get() : "")
                + (column.to().isPresent() ? ", at most " + column.to().get() : "");
        return switch (column.kind()) {
            case CATEGORY -> "one of " + String.join(", ", words);
            case DATE -> "a day such as 2025-09-30 or 30/09/2025";
            case WHOLE -> "a whole number" + bounds;
            case MONEY -> "an amount in pounds such as 1234.50" + bounds;
            case PSEUDONYM -> "an opaque id";
        };
    }
}
