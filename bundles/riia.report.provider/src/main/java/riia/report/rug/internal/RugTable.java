// SPDX-License-Identifier: Apache-2.0
package riia.report.rug.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import riia.base.Marker;
import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.report.document.Block;
import riia.report.document.Cell;
import riia.report.document.Table;
import riia.report.document.Table.Column;
import riia.report.document.Table.Line;

/** Authorities by indicators, with the region and England below. */
public final class RugTable {

    /** How a comparator from another collection begins. */
    private static final String ANNUAL = "DfE annual ";

    private static final String ABSENT = "\u2013";

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
                + " quarters; see the legend.", columns, rows, List.of(pooled(region, false), pooled("England", true)), legend());
    }

    private Line line(ComparedAuthority authority, int at) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(authority.name() + (authority.member() ? "" : " (outside the region)"))));
        comparisons.indicators().forEach(one -> cells.add(cell(authority, one, one.rows().get(at))));
        return new Line(cells);
    }

    private static Cell cell(ComparedAuthority authority, IndicatorComparison one, Row row) {
        String hint = Words.cell(authority, one, row);
        if (row.value().isPresent()) {
            return new Cell.Figure(row.value().get(), Signs.of(one, row), Signs.shade(one, row), hint);
        }
        return row.unranked().<Cell>map(value -> new Cell.Words(Words.said(value)))
                .orElseGet(() -> new Cell.Marked(Words.symbol(row.marker()), hint));
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
                .orElseGet(() -> new Cell.Marked(figure.present() == 0 ? ABSENT : ABSENT + " " + from, hint));
    }

    private List<String> legend() {
        List<String> legend = new ArrayList<>();
        if (has(row -> row.band().isPresent())) {
            legend.addAll(List.of("A best quarter of England, where a direction is good", "B second", "C third", "D fourth"));
        }
        if (has(row -> row.quarter().isPresent() && row.band().isEmpty())) {
            legend.addAll(List.of("1 highest quarter of England, where none is", "2 second", "3 third", "4 lowest"));
        }
        if (has(row -> row.value().isPresent() && row.quarter().isEmpty() && row.rankRegion().isPresent())) {
            legend.add("1st position in the region, best or else highest first; not shaded");
        }
        if (has(row -> !Signs.arrow(row).isEmpty())) {
            legend.addAll(List.of(Signs.RISING + " rising, beyond the noise of its own series", Signs.FALLING + " falling, likewise"));
        }
        Set<Marker> markers = new TreeSet<>();
        comparisons.indicators().forEach(one -> one.rows().forEach(row -> row.marker().ifPresent(markers::add)));
        markers.stream().filter(marker -> !marker.symbol().isEmpty()).forEach(marker -> legend.add(marker.symbol() + " " + marker.label()));
        legend.add(ABSENT + " no figure");
        return legend;
    }

    private boolean has(Predicate<Row> what) {
        return comparisons.indicators().stream().anyMatch(one -> one.rows().stream().anyMatch(what));
    }
}
