// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import riia.base.Value;
import riia.benchmark.Level;
import riia.benchmark.Row;
import riia.benchmark.facts.internal.Figure;
import riia.benchmark.facts.internal.SignalWords;
import riia.benchmark.rug.internal.RugSource.About;
import riia.benchmark.rug.internal.RugSource.Heading;
import riia.benchmark.rug.internal.RugSource.Line;

/**
 * A rug as it lies: which rows and columns, in which order. What is of several authorities together always stands first, whatever the
 * order. What cells show is worked out once, so that painting only reads.
 */
final class RugSheet {

    private final RugSource source;
    private final Colouring colouring;
    private final RugOrder order;
    private final int[] rows;
    private final int[] columns;
    private final int pinned;
    private final RugCell[] cells;

    /** A place in the sheet. */
    record Spot(int column, int row) {
    }

    /** What a cell stands for, wherever it lies: keys of its column and its row. */
    record Place(String column, String row) {
    }

    private RugSheet(RugSource source, Colouring colouring, RugOrder order, int[] rows, int[] columns) {
        this.source = source;
        this.colouring = colouring;
        this.order = order;
        this.rows = rows;
        this.columns = columns;
        pinned = (int) source.lines().stream().filter(one -> one.about() == About.TOGETHER).count();
        cells = new RugCell[rows.length * columns.length];
    }

    static RugSheet of(RugSource source, Colouring colouring) {
        return new RugSheet(source, colouring, RugOrder.AS_THEY_COME, new int[0], new int[0]).arranged(RugOrder.AS_THEY_COME, "", "");
    }

    /** The same figures in another order: of authorities whose name or code, and of indicators whose id, name or theme hold some letters. */
    RugSheet arranged(RugOrder wanted, String authorities, String indicators) {
        List<Heading> headings = source.headings();
        List<Line> lines = source.lines();
        int by = IntStream.range(0, headings.size()).filter(one -> headings.get(one).key().equals(wanted.column())).findFirst().orElse(-1);
        int[] keptColumns = IntStream.range(0, headings.size())
                .filter(one -> fits(headings.get(one).about(), headings.get(one).search(), authorities, indicators)).toArray();
        int[] keptRows = IntStream.range(0, lines.size()).boxed()
                .filter(one -> fits(lines.get(one).about(), lines.get(one).search(), authorities, indicators))
                .sorted(by < 0 ? Comparator.naturalOrder() : comparator(lines, by, wanted.descending())).mapToInt(Integer::intValue).toArray();
        return new RugSheet(source, colouring, by < 0 ? RugOrder.AS_THEY_COME : wanted, keptRows, keptColumns);
    }

    private static boolean fits(About about, String search, String authorities, String indicators) {
        String letters = about == About.AUTHORITY ? authorities : about == About.INDICATOR ? indicators : "";
        return search.contains(letters.strip().toLowerCase(Locale.ROOT));
    }

    private Comparator<Integer> comparator(List<Line> lines, int by, boolean descending) {
        Comparator<Integer> pinnedFirst = Comparator.comparing(line -> lines.get(line).about() != About.TOGETHER);
        Comparator<BigDecimal> direction = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<Integer> inside = source.mode() != Mode.OVER_TIME
                ? Comparator.comparing((Integer line) -> source.figure(by, line).flatMap(Figure::value).orElse(null), Comparator.nullsLast(direction))
                : Comparator.comparing((Integer line) -> hasSignal(by, line) != descending);
        return pinnedFirst.thenComparing((one, other) -> lines.get(one).about() == About.TOGETHER ? 0 : inside.compare(one, other))
                .thenComparing(Comparator.naturalOrder());
    }

    private boolean hasSignal(int column, int line) {
        return source.figure(column, line).filter(Figure.OfAuthority.class::isInstance).map(one -> ((Figure.OfAuthority) one).row())
                .filter(RugSheet::hasSignal).isPresent();
    }

    private static boolean hasSignal(Row row) {
        return row.level().filter(level -> level != Level.WITHIN).isPresent() || !SignalWords.arrow(row.trend()).isEmpty();
    }

    int columns() {
        return columns.length;
    }

    int height() {
        return rows.length;
    }

    /** How many rows stand above the others and stay there. */
    int pinned() {
        return pinned;
    }

    /** How many rows there are to compare. */
    int compared() {
        return rows.length - pinned;
    }

    RugOrder order() {
        return order;
    }

    Colouring colouring() {
        return colouring;
    }

    Mode mode() {
        return source.mode();
    }

    Heading heading(int column) {
        return source.headings().get(columns[column]);
    }

    Line line(int row) {
        return source.lines().get(rows[row]);
    }

    Optional<Figure> figure(int column, int row) {
        return source.figure(columns[column], rows[row]);
    }

    RugCell cell(int column, int row) {
        int at = row * columns.length + column;
        if (cells[at] == null) {
            cells[at] = figure(column, row).map(one -> RugCell.of(one, colouring)).orElse(RugCell.EMPTY);
        }
        return cells[at];
    }

    /** Every figure that is shown. */
    List<Figure> figures() {
        return IntStream.range(0, rows.length).boxed()
                .flatMap(row -> IntStream.range(0, columns.length).mapToObj(column -> figure(column, row)).flatMap(Optional::stream)).toList();
    }

    Place place(int column, int row) {
        return new Place(heading(column).key(), line(row).key());
    }

    /** Where something lies here; empty if it is not in this sheet. */
    Optional<Spot> find(Place place) {
        int column = IntStream.range(0, columns()).filter(one -> heading(one).key().equals(place.column())).findFirst().orElse(-1);
        int row = IntStream.range(0, height()).filter(one -> line(one).key().equals(place.row())).findFirst().orElse(-1);
        return column < 0 || row < 0 ? Optional.empty() : Optional.of(new Spot(column, row));
    }

    /** Cells as text that a spreadsheet takes: a line a row, columns apart by tabs, with names and headings. */
    String text(List<Integer> wantedRows, List<Integer> wantedColumns) {
        StringBuilder text = new StringBuilder(source.mode() != Mode.OVER_TIME ? "Authority" : "Indicator");
        wantedColumns.forEach(column -> text.append('\t').append(heading(column).hint().lines().findFirst().orElse("")));
        for (int row : wantedRows) {
            text.append('\n').append(line(row).name()).append(line(row).about() == About.INDICATOR ? ", " + line(row).beside() : "");
            text.append(wantedColumns.stream().map(column -> "\t" + plain(column, row)).collect(Collectors.joining()));
        }
        return text.append('\n').toString();
    }

    private String plain(int column, int row) {
        Optional<Value> unranked = figure(column, row).filter(Figure.OfAuthority.class::isInstance)
                .flatMap(one -> ((Figure.OfAuthority) one).row().unranked());
        return unranked.map(one -> one.text().replaceAll("\\s+", " "))
                .orElseGet(() -> cell(column, row).text().replace(",", "").replace("\u2013", ""));
    }
}
