// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import riia.benchmark.Benchmarks;
import riia.benchmark.Comparisons;
import riia.benchmark.Course;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.report.PackRequest;
import riia.report.chart.Charts;
import riia.report.document.Block.Grid;
import riia.report.document.Cell;
import riia.report.document.Document.Section;
import riia.report.document.Table;
import riia.report.document.Table.Column;
import riia.report.document.Table.Line;
import riia.report.rug.internal.Cells;
import riia.report.rug.internal.Legend;
import riia.report.rug.internal.Words;
import riia.report.spi.ReportSection;

/** One authority's short tartan rug: trend, rank in the region, among its neighbours and in England (South East, paragraph 14). */
@Component
public final class ShortRugSection implements ReportSection {

    private static final double SPARK_WIDTH = 84;
    private static final double SPARK_HEIGHT = 20;

    private static final List<Column> COLUMNS = List.of(Column.words("Indicator"), Column.figures("Value", ""), Column.words("Unit"),
            Column.words("Course"), Column.words("Trend"), Column.words("Rank in the region"), Column.words("Rank among neighbours"),
            Column.words("Rank in England"), Column.figures("Region", "pooled"), Column.figures("Neighbours", "mean"),
            Column.figures("England", "pooled"));

    private final Benchmarks benchmarks;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    volatile Charts charts;

    @Activate
    public ShortRugSection(@Reference Benchmarks benchmarks) {
        this.benchmarks = benchmarks;
    }

    @Override
    public String id() {
        return "short-rug";
    }

    @Override
    public Optional<Section> write(PackRequest request, Comparisons comparisons) {
        Subject subject = Subject.of(request, comparisons);
        List<Line> rows = comparisons.indicators().stream().map(one -> line(request, subject, one)).toList();
        return Optional.of(new Section("short-rug", "Short tartan rug", List.of(new Grid(new Table(subject.authority().name() + ", "
                + request.period().code() + ": each indicator's trend, and where it stands in the region, among statistical neighbours and in"
                + " England", COLUMNS, rows, List.of(), Legend.of(comparisons.indicators().stream().map(subject::row).toList()))))));
    }

    private Line line(PackRequest request, Subject subject, IndicatorComparison one) {
        Row row = subject.row(one);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words(Names.indicator(one)));
        cells.add(Cells.shaded(subject.authority(), one, row));
        cells.add(new Cell.Words(one.measure().unit() + ", " + Words.direction(one.polarity())));
        cells.add(spark(request, subject, one, row));
        cells.add(new Cell.Words(row.trend().map(Words::trend).orElse("")));
        for (Optional<Row.Rank> rank : List.of(row.rankRegion(), row.rankNeighbours(), row.rankEngland())) {
            cells.add(new Cell.Words(rank.map(place -> Words.rank(place, one.order())).orElse("")));
        }
        cells.add(Names.figure(one.region().value(), one.region().present() + " authorities present"));
        cells.add(Names.figure(row.neighbours().mean(), Words.neighbours(row)));
        cells.add(Names.figure(one.england().value(), one.england().present() + " authorities present; " + one.comparator()));
        return new Line(cells);
    }

    private Cell spark(PackRequest request, Subject subject, IndicatorComparison one, Row row) {
        Charts drawn = charts;
        if (drawn == null || row.value().isEmpty()) {
            return new Cell.Empty();
        }
        Course course = Series.of(benchmarks, request, one, List.of(subject.authority().code()));
        return course.lines().isEmpty() ? new Cell.Empty() : new Cell.Sketch(drawn.spark(course.lines().get(0), SPARK_WIDTH, SPARK_HEIGHT));
    }
}
