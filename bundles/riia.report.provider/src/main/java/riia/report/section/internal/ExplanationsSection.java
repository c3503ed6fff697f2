// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import riia.benchmark.Comparisons;
import riia.benchmark.context.Comment;
import riia.benchmark.context.Explanation;
import riia.benchmark.context.Explanations;
import riia.report.PackRequest;
import riia.report.document.Block.Grid;
import riia.report.document.Cell;
import riia.report.document.Document.Section;
import riia.report.document.Table;
import riia.report.document.Table.Column;
import riia.report.document.Table.Line;
import riia.report.spi.ReportSection;

/** Explanations that the region's rules ask for, and how far each is. */
@Component
public final class ExplanationsSection implements ReportSection {

    private static final List<Column> COLUMNS = List.of(Column.words("Authority"), Column.words("Indicator"), Column.words("Asked because"),
            Column.words("State"), Column.words("Due"), Column.words("Answer"));

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    volatile Explanations explanations;

    @Override
    public String id() {
        return "explanations";
    }

    @Override
    public Optional<Section> write(PackRequest request, Comparisons comparisons) {
        Explanations kept = explanations;
        if (kept == null) {
            return Optional.empty();
        }
        List<Line> rows = kept.of(request.dataset(), request.period()).stream()
                .filter(one -> request.authority().isEmpty() || one.about().authority().equals(request.authority()))
                .map(one -> line(one, comparisons)).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Section("explanations", "Explanations asked for", List.of(new Grid(
                new Table("Explanations that the region's rules ask for", COLUMNS, rows, List.of(), List.of())))));
    }

    private static Line line(Explanation one, Comparisons comparisons) {
        return new Line(List.of(
                new Cell.Words(one.about().authority().map(code -> Names.authority(comparisons, code)).orElse("The region")),
                new Cell.Words(Names.indicator(comparisons, one.about().indicator())), new Cell.Words(one.reason()),
                new Cell.Words(one.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                new Cell.Words(one.due().map(LocalDate::toString).orElse("")),
                new Cell.Words(one.answer().map(Comment::text).orElse(""))));
    }
}
