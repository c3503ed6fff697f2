// SPDX-License-Identifier: Apache-2.0
package riia.report.rug.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Pooled;
import riia.report.document.Block;
import riia.report.document.Cell;
import riia.report.document.Table;
import riia.report.document.Table.Column;
import riia.report.document.Table.Line;

/** Authorities by indicators, with the region and England below. */
public final class RugTable {

    /** How a comparator from another collection begins. */
    private static final String ANNUAL = "DfE annual ";

    private final Comparisons comparisons;
    private final String region;

    public RugTable(Comparisons comparisons, String region) {
        this.comparisons = comparisons;
        this.region = region;
    }

    /** The table as a block. */
    public Block.Grid block() {
        return new Block.Grid(table());
    }

    /** The table, its legend included. */
    Table table() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Authority")));
        comparisons.indicators().forEach(one -> columns.add(new Column(one.indicator().theme(), one.indicator().id() + " "
                + one.heading(), one.measure().unit() + ", " + Words.direction(one.polarity()),
                one.heading() + ": " + one.indicator().definition(), true)));
        List<Line> rows = new ArrayList<>();
        for (int i = 0; i < comparisons.authorities().size(); i++) {
            rows.add(line(comparisons.authorities().get(i), i));
        }
        return new Table(comparisons.authorities().size() + " authorities by " + comparisons.indicators().size() + " indicators, "
                + comparisons.period().code() + ", with the region and England below. Letters and figures beside a value are bands and"
                + " quarters; see the legend.", columns, rows, List.of(pooled(region, false), pooled("England", true)), Legend.of(comparisons.indicators().stream().flatMap(one -> one.rows().stream()).toList()));
    }

    private Line line(ComparedAuthority authority, int at) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(authority.name() + (authority.member() ? "" : " (outside the region)"))));
        comparisons.indicators().forEach(one -> cells.add(Cells.shaded(authority, one, one.rows().get(at))));
        return new Line(cells);
    }

    private Line pooled(String name, boolean england) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(name + ", pooled")));
        comparisons.indicators().forEach(one -> cells.add(pooled(name, one, england)));
        return new Line(cells);
    }

    private static Cell pooled(String name, IndicatorComparison one, boolean england) {
        Pooled figure = england ? one.england() : one.region();
        Optional<BigDecimal> value = figure.value();
        String hint = name + ": " + one.heading() + "\n" + value.map(shown -> shown.toPlainString() + " " + one.measure().unit())
                .orElse("No value") + "; " + figure.present() + " authorities present" + (england ? "\nFrom: " + one.comparator() : "");
        String from = england && one.comparator().startsWith(ANNUAL) ? one.comparator().substring(ANNUAL.length()) : "n " + figure.present();
        return value.<Cell>map(shown -> new Cell.Figure(shown, from, Cell.Shade.NONE, hint))
                .orElseGet(() -> new Cell.Marked(figure.present() == 0 ? Legend.ABSENT : Legend.ABSENT + " " + from, hint));
    }
}
