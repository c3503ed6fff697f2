// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Component;

import riia.benchmark.Comparisons;
import riia.report.PackRequest;
import riia.report.document.Block;
import riia.report.document.Block.Paragraph;
import riia.report.document.Block.Points;
import riia.report.document.Block.Tone;
import riia.report.document.Document.Section;
import riia.report.spi.ReportSection;

/** What the pack holds, who has no figures, and how to read it. */
@Component
public final class SummarySection implements ReportSection {

    private static final List<String> READING = List.of(
            "A figure stands with its 95% interval where it is a count over a denominator: chance alone moves it that far.",
            "An arrow stands only beside a change beyond the noise of the authority's own series (process chart of individuals and moving"
                    + " ranges); everything else is within noise.",
            "A level is a signal only outside the 99.8% limits of a funnel that is adjusted for how much authorities differ anyway.",
            "Ranks and quarters order single indicators. There is no score, and no order of authorities as a whole.");

    @Override
    public String id() {
        return "summary";
    }

    @Override
    public Optional<Section> write(PackRequest request, Comparisons comparisons) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(request.authority().map(code -> "For a conversation with " + Names.authority(comparisons, code)
                + ": " + comparisons.indicators().size() + " indicators beside the region, its statistical neighbours (" + request.model()
                + " model) and England.").orElseGet(() -> comparisons.authorities().size() + " authorities by "
                        + comparisons.indicators().size() + " indicators, " + comparisons.period().code() + "; statistical neighbours by the "
                        + request.model() + " model.")));
        List<String> silent = IntStream.range(0, comparisons.authorities().size()).filter(at -> comparisons.indicators().stream()
                .allMatch(one -> one.rows().get(at).value().isEmpty() && one.rows().get(at).marker().isEmpty()))
                .mapToObj(at -> comparisons.authorities().get(at).name()).toList();
        if (request.authority().isEmpty()) {
            blocks.add(silent.isEmpty() ? new Paragraph("Every member has figures for this period.", Tone.QUIET)
                    : new Paragraph("No figures for this period: " + String.join(", ", silent) + ".", Tone.NOTICE));
        }
        blocks.add(new Points(READING));
        return Optional.of(new Section("summary", "How to read this", blocks));
    }
}
