// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.benchmark.Benchmarks;
import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison;
import riia.report.PackRequest;
import riia.report.chart.Charts;
import riia.report.chart.Charts.Beside;
import riia.report.chart.Charts.Frame;
import riia.report.chart.Drawing;
import riia.report.document.Block;
import riia.report.document.Block.Paragraph;
import riia.report.document.Block.Picture;
import riia.report.document.Block.Tone;
import riia.report.document.Document.Section;
import riia.report.rug.internal.Signs;
import riia.report.spi.ReportSection;

/** Charts through time: of one authority each indicator with limits; of the region those members whose series shows a signal. */
@Component
public final class TrendsSection implements ReportSection {

    private static final Frame FRAME = Frame.of(640, 205);

    /** As many lines as can be told apart. */
    private static final int LINES = 6;

    private final Benchmarks benchmarks;
    private final Charts charts;

    @Activate
    public TrendsSection(@Reference Benchmarks benchmarks, @Reference Charts charts) {
        this.benchmarks = benchmarks;
        this.charts = charts;
    }

    @Override
    public String id() {
        return "trends";
    }

    @Override
    public Optional<Section> write(PackRequest request, Comparisons comparisons) {
        List<Section> parts = new ArrayList<>();
        for (IndicatorComparison one : comparisons.indicators()) {
            List<AreaCode> shown = request.authority().map(code -> one.rows().get(Subject.of(request, comparisons).at()).value().isPresent()
                    ? List.of(code) : List.<AreaCode>of()).orElseGet(() -> signalling(one, comparisons));
            if (!shown.isEmpty()) {
                parts.add(part(request, comparisons, one, shown));
            }
        }
        String sentence = request.authority().isPresent() ? "Each indicator with its 95% intervals and the natural limits of its own series."
                : parts.isEmpty() ? "No member's series shows a signal." : "Only members whose series shows a signal are drawn.";
        return Optional.of(new Section("trends", "Through time", List.of(new Paragraph(sentence, Tone.QUIET)), parts));
    }

    private Section part(PackRequest request, Comparisons comparisons, IndicatorComparison one, List<AreaCode> shown) {
        List<AreaCode> drawn = shown.subList(0, Math.min(LINES, shown.size()));
        Drawing drawing = charts.trend(Series.of(benchmarks, request, one, drawn), request.authority().isPresent()
                ? List.of(Beside.INTERVALS, Beside.PROCESS_LIMITS, Beside.REGION, Beside.NEIGHBOURS, Beside.ENGLAND)
                : List.of(Beside.REGION, Beside.ENGLAND), FRAME);
        List<Block> blocks = new ArrayList<>(List.of(new Picture(drawing)));
        if (drawn.size() < shown.size()) {
            blocks.add(new Paragraph("Also beyond noise, and not drawn: " + String.join(", ", shown.subList(LINES, shown.size()).stream()
                    .map(code -> Names.authority(comparisons, code)).toList()) + ".", Tone.QUIET));
        }
        return new Section("trend-" + Names.anchor(one), Names.indicator(one), blocks);
    }

    private static List<AreaCode> signalling(IndicatorComparison one, Comparisons comparisons) {
        return IntStream.range(0, one.rows().size()).filter(at -> !Signs.arrow(one.rows().get(at)).isEmpty())
                .mapToObj(at -> comparisons.authorities().get(at).code()).toList();
    }
}
