// SPDX-License-Identifier: Apache-2.0
package riia.itest.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.test.common.annotation.InjectBundleContext;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Progress;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.Comparisons;
import riia.report.PackRequest;
import riia.report.Reports;
import riia.report.document.Document;
import riia.report.document.Document.Section;
import riia.report.spi.DocumentFormat;
import riia.report.spi.ReportSection;

/** Packs on the sample's figures: formats, sections and the region's rules come and go while they are made. */
class PacksIT {

    private static final String REGIONS_COLOUR = "--brand: #6a2a6e";

    @InjectBundleContext
    BundleContext context;

    @TempDir
    Path folder;

    private Workbench workbench;
    private Reports reports;
    private int rank;

    @BeforeEach
    void open() throws InterruptedException {
        workbench = new Workbench(context);
        workbench.benchmarks();
        reports = workbench.service(Reports.class);
    }

    @Test
    void every_kind_is_written_whole() throws Exception {
        Path quarter = folder.resolve("quarter.html");
        reports.pack(Workbench.ACTOR, request("quarter", Optional.empty()), quarter);
        assertThat(quarter).content().contains("Quarterly pack, East Midlands, 2025-26-Q2", "internal, not released", REGIONS_COLOUR,
                "<h2 id=\"signals-title\">", "<h2 id=\"rug-title\">").doesNotContain("could not be written");
        Path challenge = folder.resolve("challenge.html");
        reports.pack(Workbench.ACTOR, request("challenge", Optional.of(new AreaCode("857"))), challenge);
        assertThat(challenge).content().contains("Pack for a conversation, Rutland", "<h2 id=\"figures-title\">", "<h2 id=\"neighbours-title\">",
                "<textarea").doesNotContain("could not be written");
    }

    @Test
    void each_member_gets_its_short_rug_with_its_ranks() throws Exception {
        List<Path> files = reports.packOfEach(Workbench.ACTOR, request("authority", Optional.empty()), folder.resolve("rug.html"), Progress.NONE);
        assertThat(files).hasSize(10).contains(folder.resolve("rug-857.html"));
        assertThat(folder.resolve("rug-857.html")).content().contains("Short tartan rug, Rutland", "Rank in the region",
                "Rank among neighbours", "Rank in England").doesNotContain("could not be written");
    }

    @Test
    void a_format_of_another_bundle_comes_and_goes() throws Exception {
        Path file = folder.resolve("pack.txt");
        assertThat(reports.packFormats()).contains("html").doesNotContain("txt");
        ServiceRegistration<DocumentFormat> format = context.registerService(DocumentFormat.class, new Plain(), null);
        try {
            assertThat(reports.packFormats()).contains("txt");
            reports.pack(Workbench.ACTOR, request("quarter", Optional.empty()), file);
        } finally {
            format.unregister();
        }
        assertThat(file).content().contains("internal, not released", "summary", "rug");
        assertThat(reports.packFormats()).doesNotContain("txt");
    }

    @Test
    void a_better_ranked_section_takes_over_costs_a_sentence_where_it_fails_and_gives_back() throws Exception {
        assertThat(quarter()).contains("Prompts for themes");
        ServiceRegistration<ReportSection> ours = section(() -> new Section("themes", "Themes as we see them", List.of()));
        ServiceRegistration<ReportSection> broken = null;
        try {
            assertThat(quarter()).contains("Themes as we see them").doesNotContain("Prompts for themes");
            broken = section(() -> {
                throw new IllegalStateException("broken on purpose");
            });
            assertThat(quarter()).contains("could not be written and is left out", "<h2 id=\"rug-title\">").doesNotContain("broken on purpose");
        } finally {
            ours.unregister();
            if (broken != null) {
                broken.unregister();
            }
        }
        assertThat(quarter()).contains("Prompts for themes");
    }

    private String quarter() throws IOException {
        Path file = folder.resolve("quarter.html");
        reports.pack(Workbench.ACTOR, request("quarter", Optional.empty()), file);
        return Files.readString(file);
    }

    /** Registers a section of themes, each better ranked than the one before. */
    private ServiceRegistration<ReportSection> section(Supplier<Section> writing) {
        return context.registerService(ReportSection.class, new Themes(writing), FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, ++rank)));
    }

    @Test
    void a_region_that_leaves_takes_its_looks_with_it_and_brings_them_back() throws Exception {
        Bundle region = workbench.bundle("riia.region.eastmidlands");
        region.stop();
        region.start();
        Path file = folder.resolve("rug.html");
        reports.rug(Workbench.ACTOR, ComparisonQuery.members("riia", Period.parse("2025-26-Q2")), file);
        assertThat(Files.readString(file)).contains(REGIONS_COLOUR);
    }

    private static PackRequest request(String kind, Optional<AreaCode> authority) {
        return new PackRequest(kind, "riia", Period.parse("2025-26-Q2"), authority, Basis.QUARTER, 2025);
    }

    /** Titles and mark, a line each. */
    private static final class Plain implements DocumentFormat {

        @Override
        public String ending() {
            return "txt";
        }

        @Override
        public String name() {
            return "Plain text";
        }

        @Override
        public void write(Document document, OutputStream out) throws IOException {
            StringBuilder text = new StringBuilder(String.join("\n", document.mark().lines()));
            document.sections().forEach(one -> text.append('\n').append(one.id()));
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private record Themes(Supplier<Section> writing) implements ReportSection {

        @Override
        public String id() {
            return "themes";
        }

        @Override
        public Optional<Section> write(PackRequest request, Comparisons comparisons) {
            return Optional.of(writing.get());
        }
    }
}
