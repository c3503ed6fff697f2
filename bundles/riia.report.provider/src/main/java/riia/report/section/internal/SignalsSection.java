// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.Benchmarks;
import riia.benchmark.Comparisons;
import riia.benchmark.Signals.Kind;
import riia.benchmark.Signals.Signal;
import riia.report.PackRequest;
import riia.report.document.Block;
import riia.report.document.Block.Grid;
import riia.report.document.Block.Paragraph;
import riia.report.document.Block.Tone;
import riia.report.document.Cell;
import riia.report.document.Document.Section;
import riia.report.document.Table;
import riia.report.document.Table.Column;
import riia.report.document.Table.Line;
import riia.report.rug.internal.Words;
import riia.report.spi.ReportSection;

/** What is beyond chance in the period, each with its figures and why it is a signal. */
@Component
public final class SignalsSection implements ReportSection {

    private static final List<Column> COLUMNS = List.of(Column.words("Indicator"), Column.words("Authority"), Column.figures("Value", ""),
            Column.words("Unit"), Column.words("95% interval"), Column.words("Signal"), Column.words("Why"));

    private final Benchmarks benchmarks;

    @Activate
    public SignalsSection(@Reference Benchmarks benchmarks) {
        this.benchmarks = benchmarks;
    }

    @Override
    public String id() {
        return "signals";
    }

    @Override
    public Optional<Section> write(PackRequest request, Comparisons comparisons) {
        List<Line> rows = benchmarks.signals(request.dataset(), request.period()).signals().stream()
                .filter(one -> request.authority().map(one.authority().code()::equals).orElse(true)).map(SignalsSection::line).toList();
        List<Block> blocks = new ArrayList<>();
        if (rows.isEmpty()) {
            blocks.add(new Paragraph("Nothing in " + request.period().code() + " is beyond chance.", Tone.QUIET));
        } else {
            blocks.add(new Paragraph("Each is a question to the authority, not an answer."));
            blocks.add(new Grid(new Table("What is beyond chance in " + request.period().code(), COLUMNS, rows, List.of(), List.of())));
        }
        return Optional.of(new Section("signals", "What is beyond chance", blocks));
    }

    private static Line line(Signal one) {
        return new Line(List.of(new Cell.Words(Names.indicator(one.comparison())), new Cell.Words(one.authority().name()),
                Names.figure(one.row().value(), Words.cell(one.authority(), one.comparison(), one.row())),
                new Cell.Words(one.comparison().measure().unit()), new Cell.Words(one.row().interval().map(Words::interval).orElse("")),
                new Cell.Words(sign(one)), new Cell.Words(one.reason())));
    }

    private static String sign(Signal one) {
        return one.kind() == Kind.TREND ? one.row().trend().map(Words::trend).orElse(one.direction()) : one.direction() + " the funnel";
    }
}
