// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import riia.base.AreaCode;
import riia.indicator.spi.Row;
import riia.reference.Authorities;

/** The first rows of a sheet, as one who looks for figures sees them. */
final class SheetLook {

    /** So many rows of headings at most, and so many rows between them and the figures. */
    private static final int MOST_HEADINGS = 4;
    private static final int MOST_BETWEEN = 3;
    private static final Set<String> MARKERS = Set.of("c", "x", "z", "u", "low", "k", ":", "..", ".", "~", "-");

    final List<Row> rows;
    final AreaText areas;
    final int width;

    SheetLook(List<Row> head, Authorities authorities) {
        this.rows = head;
        this.areas = new AreaText(authorities);
        this.width = head.stream().mapToInt(row -> row.cells().length).max().orElse(0);
    }

    /** Whether a cell holds a number or a marker. */
    static boolean figure(String cell) {
        String text = cell.strip();
        return number(text) || MARKERS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a text is a number, however written. */
    static boolean number(String text) {
        return !text.isEmpty() && text.length() < 25 && text.chars().anyMatch(Character::isDigit)
                && text.chars().allMatch(one -> Character.isDigit(one) || " ,.%-+'\u00a3\u00a0\u2212\u202f".indexOf(one) >= 0);
    }

    static boolean holdsNumber(Row row) {
        return Arrays.stream(row.cells()).map(String::strip).anyMatch(SheetLook::number);
    }

    /** The place that a cell tells, in a row that holds numbers besides. A number alone is no code. */
    Optional<AreaCode> area(Row row, int position) {
        String text = row.cell(position);
        return number(text.strip()) ? Optional.empty() : areas.cell(text);
    }

    /** How many rows satisfy. */
    static int count(List<Row> rows, Predicate<Row> what) {
        return (int) rows.stream().filter(what).count();
    }

    /** The position of the column for which most rows satisfy; -1 if for none any does. */
    int most(java.util.function.ToIntFunction<Integer> counted) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < width; i++) {
            int count = counted.applyAsInt(i);
            if (count > most) {
                most = count;
                best = i;
            }
        }
        return best;
    }

    /** The columns that satisfy. */
    List<Integer> columns(IntPredicate what) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            if (what.test(i)) {
                columns.add(i);
            }
        }
        return columns;
    }

    /** The rows of headings above a row of figures: those just above it with more than one text; a title or a section has one. */
    Headings above(Row first) {
        int at = rows.indexOf(first) - 1;
        int between = 0;
        while (at >= 0 && !heading(rows.get(at)) && between++ < MOST_BETWEEN) {
            at--;
        }
        int last = at;
        while (at >= 0 && last - at < MOST_HEADINGS && heading(rows.get(at))) {
            at--;
        }
        return new Headings(rows.subList(at + 1, last + 1));
    }

    private static boolean heading(Row row) {
        Set<String> texts = new TreeSet<>();
        int numbers = 0;
        int cells = 0;
        for (String cell : row.cells()) {
            String text = Texts.clean(cell);
            if (!text.isEmpty()) {
                cells++;
                texts.add(text);
                numbers += number(text) && !PeriodText.only(text) ? 1 : 0;
            }
        }
        return texts.size() > 1 && numbers * 2 < cells;
    }

    /** The rows above the headings, or above a row without any. */
    List<Row> titles(Headings headings, Row first) {
        Row end = headings.rows().isEmpty() ? first : headings.rows().get(0);
        return rows.subList(0, rows.indexOf(end));
    }
}
