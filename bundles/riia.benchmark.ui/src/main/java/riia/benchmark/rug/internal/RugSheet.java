// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Point;

import riia.base.Value;
import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.indicator.Indicator.Polarity;

/**
 * A rug as it lies: which authorities, in which order. The region and England always stand first, whatever the order.
 *
 * @param comparisons the figures
 * @param region the region's name
 * @param mark what must be said of the figures wherever they are seen, such as {@code SYNTHETIC SAMPLE}
 * @param order by what it is sorted
 * @param rows positions in the comparisons' authorities, as they follow each other
 */
record RugSheet(Comparisons comparisons, String region, List<String> mark, Order order, List<Integer> rows) {

    /** Rows of comparators, above the authorities. */
    static final int PINNED = 2;

    /**
     * By what the authorities are sorted.
     *
     * @param column position of an indicator; -1 for the name
     * @param descending the highest, or the last of the alphabet, first
     */
    record Order(int column, boolean descending) {
        static final Order BY_NAME = new Order(-1, false);

        /** What a further click on a column asks for: highest first, then lowest first, then by name again. */
        Order clicked(int clickedColumn) {
            if (clickedColumn != column) {
                return new Order(clickedColumn, clickedColumn >= 0);
            }
            return descending && column >= 0 ? new Order(column, false) : BY_NAME;
        }
    }

    /**
     * What a cell stands for, wherever it lies.
     *
     * @param indicator its id
     * @param area code of the authority; the row's number for the region and England
     */
    record Place(String indicator, String area) {
    }

    RugSheet {
        mark = List.copyOf(mark);
        rows = List.copyOf(rows);
    }

    static RugSheet of(Comparisons comparisons, String region, List<String> mark) {
        return new RugSheet(comparisons, region, mark, Order.BY_NAME, List.of()).arranged(Order.BY_NAME, "");
    }

    /** The same figures in another order, of those whose name or code holds some letters. */
    RugSheet arranged(Order wanted, String letters) {
        String part = letters.strip().toLowerCase(Locale.ROOT);
        Order sound = wanted.column() < columns() ? wanted : Order.BY_NAME;
        List<Integer> kept = IntStream.range(0, comparisons.authorities().size()).boxed()
                .filter(row -> name(row).toLowerCase(Locale.ROOT).contains(part) || code(row).startsWith(part))
                .sorted(comparator(sound)).toList();
        return new RugSheet(comparisons, region, mark, sound, kept);
    }

    private Comparator<Integer> comparator(Order wanted) {
        Comparator<Integer> byName = Comparator.comparing(this::name, String.CASE_INSENSITIVE_ORDER);
        if (wanted.column() < 0) {
            return wanted.descending() ? byName.reversed() : byName;
        }
        Comparator<BigDecimal> byValue = wanted.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing((Integer row) -> valueOf(row, wanted.column()).orElse(null), Comparator.nullsLast(byValue))
                .thenComparing(byName);
    }

    private Optional<BigDecimal> valueOf(int authority, int column) {
        return indicator(column).rows().get(authority).value();
    }

    private String name(int authority) {
        return comparisons.authorities().get(authority).name();
    }

    private String code(int authority) {
        return comparisons.authorities().get(authority).code().code();
    }

    int columns() {
        return comparisons.indicators().size();
    }

    int height() {
        return rows.size() + PINNED;
    }

    IndicatorComparison indicator(int column) {
        return comparisons.indicators().get(column);
    }

    /** The authority of a row of the rug; empty for the region and England. */
    Optional<Integer> authority(int row) {
        return row < PINNED || row >= height() ? Optional.empty() : Optional.of(rows.get(row - PINNED));
    }

    String rowName(int row) {
        return row == 0 ? region : row == 1 ? "England" : authority(row).map(this::name).orElse("");
    }

    /** What a cell stands for. */
    Place place(int column, int row) {
        return new Place(indicator(column).indicator().id(), area(row));
    }

    private String area(int row) {
        return authority(row).map(this::code).orElse(String.valueOf(row));
    }

    /** Where something lies here, as column and row; empty if it is not in this sheet. */
    Optional<Point> find(Place place) {
        int column = IntStream.range(0, columns()).filter(one -> indicator(one).indicator().id().equals(place.indicator())).findFirst().orElse(-1);
        int row = IntStream.range(0, height()).filter(one -> area(one).equals(place.area())).findFirst().orElse(-1);
        return column < 0 || row < 0 ? Optional.empty() : Optional.of(new Point(column, row));
    }

    RugCell cell(int column, int row) {
        IndicatorComparison indicator = indicator(column);
        if (row < PINNED) {
            Pooled pooled = row == 0 ? indicator.region() : indicator.england();
            return RugCell.plain(pooled.value().map(RugWords::number).orElse("\u2013"), pooled.value().isPresent());
        }
        return cell(indicator.rows().get(rows.get(row - PINNED)), indicator.polarity());
    }

    private static RugCell cell(Row row, Polarity polarity) {
        if (row.unranked().isPresent()) {
            return RugCell.plain(RugWords.unranked(row.unranked().get()), true);
        }
        if (row.value().isEmpty()) {
            return RugCell.plain(RugWords.marker(row.marker()), false);
        }
        String text = RugWords.number(row.value().get());
        if (polarity != Polarity.NEUTRAL && row.band().isPresent()) {
            return RugCell.banded(text, row.band().get());
        }
        return row.quarter().filter(quarter -> polarity == Polarity.NEUTRAL).map(quarter -> RugCell.quartered(text, quarter))
                .orElseGet(() -> RugCell.plain(text, true));
    }

    /** Whether anything is shaded; below 120 authorities nothing is. */
    boolean hasShades() {
        return comparisons.indicators().stream().anyMatch(one -> one.quarters().isPresent());
    }

    /** Whether a denominator is shown that the memorandum does not name. */
    boolean hasAssumedDenominators() {
        return comparisons.indicators().stream().anyMatch(one -> one.measure().assumed());
    }

    /** Cells as text that a spreadsheet takes: a line a row, columns apart by tabs, with names and headings. */
    String text(List<Integer> wantedRows, List<Integer> wantedColumns) {
        StringBuilder text = new StringBuilder("Authority");
        wantedColumns.forEach(column -> text.append('\t').append(heading(column)));
        for (int row : wantedRows) {
            text.append('\n').append(rowName(row));
            wantedColumns.forEach(column -> text.append('\t').append(plain(column, row)));
        }
        return text.append('\n').toString();
    }

    private String heading(int column) {
        IndicatorComparison one = indicator(column);
        return one.indicator().id() + " " + one.heading() + ", " + one.measure().unit()
                + (one.measure().assumed() ? " (assumed denominator)" : "");
    }

    private String plain(int column, int row) {
        Optional<Value> unranked = authority(row).flatMap(one -> indicator(column).rows().get(one).unranked());
        return unranked.map(one -> one.text().replaceAll("\\s+", " "))
                .orElseGet(() -> cell(column, row).text().replace(",", "").replace("\u2013", ""));
    }
}
