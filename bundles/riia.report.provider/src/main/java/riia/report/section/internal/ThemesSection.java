// SPDX-License-Identifier: Apache-2.0
package riia.report.section.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.base.AreaCode;
import riia.benchmark.Benchmarks;
import riia.benchmark.Comparisons;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.benchmark.Signals.Kind;
import riia.benchmark.Signals.ThemePrompt;
import riia.benchmark.ThemeItem;
import riia.report.PackRequest;
import riia.report.document.Block;
import riia.report.document.Block.Paragraph;
import riia.report.document.Block.Points;
import riia.report.document.Block.Tone;
import riia.report.document.Document.Section;
import riia.report.spi.ReportSection;

/** Indicators on which three or more members show the same signal, beside what people wrote about the same theme. */
@Component
public final class ThemesSection implements ReportSection {

    private final Benchmarks benchmarks;

    @Activate
    public ThemesSection(@Reference Benchmarks benchmarks) {
        this.benchmarks = benchmarks;
    }

    @Override
    public String id() {
        return "themes";
    }

    @Override
    public Optional<Section> write(PackRequest request, Comparisons comparisons) {
        List<ThemePrompt> prompts = benchmarks.signals(request.dataset(), request.period()).prompts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(prompts.isEmpty() ? "No indicator shows the same signal for three or more members."
                : "Three or more members show the same signal here. Whether that is a theme, people decide.", Tone.QUIET));
        List<Section> parts = new ArrayList<>();
        for (ThemePrompt prompt : prompts) {
            parts.add(new Section("theme-" + (parts.size() + 1), prompt.comparison().indicator().theme() + ": "
                    + Names.indicator(prompt.comparison()), prompt(prompt, comparisons)));
        }
        return Optional.of(new Section("themes", "Prompts for themes", blocks, parts));
    }

    private static List<Block> prompt(ThemePrompt prompt, Comparisons comparisons) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph((prompt.kind() == Kind.LEVEL ? "Outside the adjusted funnel, " : "Beyond the noise of its own series, ")
                + prompt.direction() + ": " + prompt.authorities().stream().map(ComparedAuthority::name).collect(Collectors.joining(", "))
                + "."));
        if (!prompt.items().isEmpty()) {
            blocks.add(new Points(prompt.items().stream().map(item -> item(item, comparisons)).toList()));
        }
        return blocks;
    }

    private static String item(ThemeItem item, Comparisons comparisons) {
        Optional<AreaCode> about = item.authority();
        return item.kind() + about.map(code -> ", " + Names.authority(comparisons, code)).orElse("") + ": " + item.words();
    }
}
