// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.benchmark.Benchmarks;
import riia.benchmark.Comparisons;
import riia.benchmark.Funnel;
import riia.benchmark.Funnel.FunnelPoint;
import riia.benchmark.Level;
import riia.report.PackRequest;
import riia.report.chart.Charts;
import riia.report.chart.Charts.Frame;
import riia.report.document.Block.Paragraph;
import riia.report.document.Block.Picture;
import riia.report.document.Block.Tone;
import riia.report.document.Document.Section;
import riia.report.rug.internal.Words;
import riia.report.spi.ReportSection;

/** Funnels: with one authority each that it is in; of the region those with a member outside the limits. */
@Component
public final class FunnelsSection implements ReportSection {

    private static final Frame FRAME = Frame.of(640, 245);

    private final Benchmarks benchmarks;
    private final Charts charts;

    @Activate
    public FunnelsSection(@Reference Benchmarks benchmarks, @Reference Charts charts) {
        this.benchmarks = benchmarks;
        this.charts = charts;
    }

    @Override
    public String id() {
        return "funnels";
    }

    @Override
    public Optional<Section> write(PackRequest request, Comparisons comparisons) {
        List<Section> parts = new ArrayList<>();
        List<String> quiet = new ArrayList<>();
        for (Funnel funnel : benchmarks.funnels(comparisons.query())) {
            Optional<FunnelPoint> subject = request.authority().flatMap(funnel::point);
            if (subject.isPresent() || request.authority().isEmpty() && !outside(funnel).isEmpty()) {
                parts.add(part(request, funnel, subject));
            } else {
                quiet.add(funnel.comparison().indicator().id());
            }
        }
        String told = request.authority().isPresent() || quiet.isEmpty() ? "" : " All members lie within the limits on "
                + String.join(", ", quiet) + ".";
        return Optional.of(new Section("funnels", "By size", List.of(new Paragraph("Each authority by what its count is divided by. Limits lie"
                + " round the pooled value; outside the 99.8% limits is a signal." + told, Tone.QUIET)), parts));
    }

    private Section part(PackRequest request, Funnel funnel, Optional<FunnelPoint> subject) {
        String sentence = subject.map(point -> point.authority().name() + ": " + Words.level(point.level(), funnel.comparison()) + ".")
                .orElseGet(() -> "Outside the 99.8% limits: " + String.join(", ", outside(funnel)) + ".");
        return new Section("funnel-" + Names.anchor(funnel.comparison()), Names.indicator(funnel.comparison()), List.of(
                new Paragraph(sentence), new Picture(charts.funnel(funnel, request.authority(), false, FRAME))));
    }

    private static List<String> outside(Funnel funnel) {
        return funnel.points().stream().filter(point -> point.authority().member() && point.level() != Level.WITHIN)
                .map(point -> point.authority().name() + " (" + point.level().label() + ")").collect(Collectors.toList());
    }
}
