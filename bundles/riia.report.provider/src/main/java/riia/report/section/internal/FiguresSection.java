// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;

import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.report.PackRequest;
import riia.report.document.Block.Grid;
import riia.report.document.Cell;
import riia.report.document.Document.Section;
import riia.report.document.Table;
import riia.report.document.Table.Column;
import riia.report.document.Table.Line;
import riia.report.rug.internal.Cells;
import riia.report.rug.internal.Words;
import riia.report.spi.ReportSection;

/** One authority's figures with their intervals, where they lie in the funnel, and what they stand beside. Nothing is coloured. */
@Component
public final class FiguresSection implements ReportSection {

    private static final List<Column> COLUMNS = List.of(Column.words("Indicator"), Column.figures("Value", ""), Column.words("Unit"),
            Column.words("95% interval"), new Column("", "In the funnel", "99.8% limits", "", false), Column.words("Trend"), Column.figures("Change", "on the period before"),
            Column.figures("Change", "on a year before"), Column.figures("Region", "pooled"), Column.figures("Neighbours", "mean"),
            Column.figures("England", "pooled"));

    @Override
    public String id() {
        return "figures";
    }

    @Override
    public Optional<Section> write(PackRequest request, Comparisons comparisons) {
        Subject subject = Subject.of(request, comparisons);
        List<Line> rows = comparisons.indicators().stream().map(one -> line(subject, one)).toList();
        return Optional.of(new Section("figures", "Figures with their limits", List.of(new Grid(new Table(subject.authority().name() + ", "
                + request.period().code() + ": figures with 95% intervals, and the region, neighbours and England beside them", COLUMNS, rows,
                List.of(), List.of())))));
    }

    private static Line line(Subject subject, IndicatorComparison one) {
        Row row = subject.row(one);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words(Names.indicator(one)));
        cells.add(Cells.plain(subject.authority(), one, row));
        cells.add(new Cell.Words(one.measure().unit() + ", " + Words.direction(one.polarity())));
        cells.add(new Cell.Words(row.interval().map(Words::interval).orElse("")));
        cells.add(new Cell.Words(row.level().map(level -> level.label() + (one.signalRound().isEmpty() ? "" : ", round " + one.signalRound())).orElse("")));
        cells.add(new Cell.Words(row.trend().map(Words::trend).orElse("")));
        cells.add(Names.figure(row.previous().map(Row.Change::absolute)));
        cells.add(Names.figure(row.year().map(Row.Change::absolute)));
        cells.add(Names.figure(one.region().value(), one.region().present() + " authorities present"));
        cells.add(Names.figure(row.neighbours().mean(), Words.neighbours(row)));
        cells.add(Names.figure(one.england().value(), one.england().present() + " authorities present; " + one.comparator()));
        return new Line(cells);
    }
}
