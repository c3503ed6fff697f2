// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.benchmark.Benchmarks;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.Comparisons;
import riia.reference.Neighbour;
import riia.reference.Neighbours;
import riia.region.Regions;
import riia.report.PackRequest;
import riia.report.document.Block.Paragraph;
import riia.report.document.Block.Tone;
import riia.report.document.Document.Section;
import riia.report.rug.internal.RugTable;
import riia.report.spi.ReportSection;

/** An authority beside its statistical neighbours, nearest first. */
@Component
public final class NeighboursSection implements ReportSection {

    private final Benchmarks benchmarks;
    private final Neighbours neighbours;
    private final Regions regions;

    @Activate
    public NeighboursSection(@Reference Benchmarks benchmarks, @Reference Neighbours neighbours, @Reference Regions regions) {
        this.benchmarks = benchmarks;
        this.neighbours = neighbours;
        this.regions = regions;
    }

    @Override
    public String id() {
        return "neighbours";
    }

    @Override
    public Optional<Section> write(PackRequest request, Comparisons comparisons) {
        Subject subject = Subject.of(request, comparisons);
        List<AreaCode> chosen = new ArrayList<>(List.of(subject.authority().code()));
        neighbours.of(subject.authority().code(), request.model()).stream().map(Neighbour::code).forEach(chosen::add);
        if (chosen.size() == 1) {
            return Optional.of(new Section("neighbours", "Statistical neighbours", List.of(new Paragraph("The " + request.model()
                    + " model has no statistical neighbours of " + subject.authority().name() + ".", Tone.NOTICE))));
        }
        ComparisonQuery asked = comparisons.query();
        Comparisons beside = benchmarks.compare(new ComparisonQuery(asked.dataset(), asked.period(), asked.indicators(), asked.breakdown(),
                asked.measure(), new Scope.Chosen(chosen), asked.basis(), asked.model()));
        return Optional.of(new Section("neighbours", "Statistical neighbours", List.of(new Paragraph(subject.authority().name()
                + " and its ten statistical neighbours by the " + request.model() + " model, nearest first. Neighbours outside the region have"
                + " figures only where a national file is loaded.", Tone.QUIET), new RugTable(beside, Names.region(regions)).block())));
    }
}
