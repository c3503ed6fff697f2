// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import riia.benchmark.Comparisons;
import riia.benchmark.context.Circumstance;
import riia.benchmark.context.Circumstances;
import riia.report.PackRequest;
import riia.report.document.Block.Grid;
import riia.report.document.Cell;
import riia.report.document.Document.Section;
import riia.report.document.Table;
import riia.report.document.Table.Column;
import riia.report.document.Table.Line;
import riia.report.spi.ReportSection;

/** Dated circumstances: of one authority all, of the region those that reach into the two years up to the period's end. */
@Component
public final class CircumstancesSection implements ReportSection {

    private static final List<Column> COLUMNS = List.of(Column.words("Authority"), Column.words("From"), Column.words("To"),
            Column.words("What"), Column.words("Outcome"), Column.words("Source"));

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    volatile Circumstances circumstances;

    @Override
    public String id() {
        return "circumstances";
    }

    @Override
    public Optional<Section> write(PackRequest request, Comparisons comparisons) {
        Circumstances kept = circumstances;
        if (kept == null) {
            return Optional.empty();
        }
        LocalDate since = request.period().end().minusYears(2);
        List<Circumstance> told = request.authority().map(kept::of).orElseGet(() -> kept.all().stream()
                .filter(one -> comparisons.row(one.authority()).isPresent())
                .filter(one -> one.to().map(end -> !end.isBefore(since)).orElse(lasts(one) || !one.from().isBefore(since))).toList());
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<Line> rows = told.stream().map(one -> new Line(List.of(new Cell.Words(Names.authority(comparisons, one.authority())),
                new Cell.Words(one.from().toString()), new Cell.Words(one.to().map(LocalDate::toString).orElse(lasts(one) ? "lasts" : "")),
                new Cell.Words(one.kind().label()), new Cell.Words(one.outcome()), new Cell.Words(one.source())))).toList();
        return Optional.of(new Section("circumstances", "What else is known", List.of(new Grid(new Table(
                "Inspections, conversations and interventions, newest first", COLUMNS, rows, List.of(), List.of())))));
    }

    private static boolean lasts(Circumstance one) {
        return one.kind() == Circumstance.Kind.DFE_INTERVENTION && one.to().isEmpty();
    }
}
