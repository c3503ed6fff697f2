// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Progress;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.Comparisons;
import riia.benchmark.UnknownException;
import riia.report.OutletException;
import riia.report.PackRequest;
import riia.report.document.Document;
import riia.report.document.Document.Branding;
import riia.report.document.Document.Section;
import riia.report.html.internal.HtmlFormat;
import riia.report.spi.DocumentFormat;
import riia.report.spi.PackRules;
import riia.report.spi.ReportSection;

class PacksTest {

    private static final Actor ACTOR = new Actor("p-1", "coordinator");
    private static final Path TARGET = Path.of("pack.txt");

    private final Catching outlet = new Catching();
    private final PublishedReports reports = new PublishedReports(new TwoAuthorities(), new Bound(true), outlet,
            Clock.fixed(Instant.parse("2026-07-01T11:05:00Z"), ZoneId.of("Europe/London")));

    PacksTest() {
        reports.formats = List.of(new Plain());
        reports.sections = Stream.of("summary", "signals", "rug", "short-rug").map(id -> section(id, () -> "says " + id)).toList();
    }

    @Test
    void a_pack_has_the_sections_of_its_kind_in_order() {
        reports.pack(ACTOR, request("quarter", Optional.empty()), TARGET);
        assertThat(outlet.page()).startsWith("Quarterly pack, East Midlands, 2025-26-Q2\nRIIA, one quarter as it is")
                .contains("Made on 1 July 2026, 12:05, as of commit 42").containsSubsequence("summary", "signals", "rug")
                .doesNotContain("short-rug");
        assertThat(outlet.leaving().title()).isEqualTo("Pack quarter 2025-26-Q2");
        assertThat(outlet.leaving().cut()).contains("2025-26-Q2, as of commit 42");
    }

    @Test
    void the_active_region_decides_order_and_looks_and_gives_both_back() {
        PackRules other = rules("#0a4a7a", 0, List.of("rug", "summary"));
        PackRules higher = rules("#0b5345", 1, List.of("signals"));
        reports.rules = List.of(Map.entry(Map.of("riia.region", "london"), higher), Map.entry(Map.of("riia.region", "east-midlands"), other));
        assertThat(reports.packs().get(0).sections()).containsExactly("rug", "summary");
        reports.pack(ACTOR, request("quarter", Optional.empty()), TARGET);
        assertThat(outlet.page()).contains("#0a4a7a").containsSubsequence("says rug", "says summary").doesNotContain("says signals");

        reports.rules = List.of(Map.entry(Map.of("riia.region", "east-midlands"), higher), Map.entry(Map.of("riia.region", "east-midlands"), other));
        assertThat(reports.packs().get(0).sections()).containsExactly("signals");
        reports.rules = List.of();
        assertThat(reports.packs().get(0).sections()).startsWith("summary", "signals", "themes", "rug");
    }

    @Test
    void a_section_that_fails_or_is_not_there_costs_a_sentence() {
        reports.sections = List.of(section("summary", () -> {
            throw new IllegalStateException("broken");
        }), section("rug", () -> "says rug"));
        reports.pack(ACTOR, request("quarter", Optional.empty()), TARGET);
        assertThat(outlet.page()).contains("The section 'summary' could not be written and is left out; the log says why.",
                "The section 'signals' is not installed and is left out.", "says rug").doesNotContain("broken");
    }

    @Test
    void of_two_sections_with_one_id_the_higher_ranked_writes() {
        reports.sections = List.of(section("summary", () -> "says ours"), section("summary", () -> "says theirs"));
        reports.pack(ACTOR, request("quarter", Optional.empty()), TARGET);
        assertThat(outlet.page()).contains("says theirs").doesNotContain("says ours");
    }

    @Test
    void each_member_gets_a_file_of_its_own() {
        assertThat(reports.packOfEach(ACTOR, request("authority", Optional.empty()), TARGET, Progress.NONE))
                .containsExactly(Path.of("pack-831.txt"), Path.of("pack-857.txt"));
        assertThat(outlet.page()).startsWith("Short tartan rug, Rutland, 2025-26-Q2");
        assertThat(outlet.leaving().title()).isEqualTo("Pack authority 857 2025-26-Q2");
    }

    @Test
    void what_does_not_fit_or_is_not_known_is_said_before_anything_is_written() {
        assertThatThrownBy(() -> reports.pack(ACTOR, request("weekly", Optional.empty()), TARGET)).isInstanceOf(UnknownException.class)
                .hasMessageContaining("quarter, authority, challenge");
        assertThatThrownBy(() -> reports.pack(ACTOR, request("quarter", Optional.of("831")), TARGET))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("takes no authority");
        assertThatThrownBy(() -> reports.pack(ACTOR, request("authority", Optional.empty()), TARGET))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("say which");
        assertThatThrownBy(() -> reports.pack(ACTOR, request("authority", Optional.of("330")), TARGET)).isInstanceOf(UnknownException.class)
                .hasMessageContaining("'330' is no member").hasMessageContaining("857 Rutland");
        assertThatThrownBy(() -> reports.packOfEach(ACTOR, request("quarter", Optional.empty()), TARGET, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("about the region");
        assertThatThrownBy(() -> reports.pack(ACTOR, request("quarter", Optional.empty()), Path.of("pack.docx")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("there is .txt");
        assertThatThrownBy(() -> reports.pack(ACTOR, new PackRequest("quarter", "riia", Period.parse("2024-25-Q1"), Optional.empty(),
                Basis.QUARTER, 2025), TARGET)).isInstanceOf(OutletException.class).hasMessageContaining("2025-26-Q2");
        assertThat(outlet.page()).isNull();
    }

    @Test
    void formats_come_and_go() {
        reports.formats = List.of(new Plain(), new HtmlFormat());
        assertThat(reports.packFormats()).containsExactly("html", "txt").isEqualTo(reports.rugFormats());
        reports.formats = List.of();
        assertThat(reports.packFormats()).isEmpty();
    }

    private static PackRequest request(String kind, Optional<String> authority) {
        return new PackRequest(kind, "riia", Period.parse("2025-26-Q2"), authority.map(AreaCode::new), Basis.QUARTER, 2025);
    }

    private static PackRules rules(String accent, int ranking, List<String> quarter) {
        return new PackRules("1", ranking, new Branding("An alliance", accent, Optional.empty()), Map.of("quarter", quarter));
    }

    private static ReportSection section(String id, Supplier<String> title) {
        return new ReportSection() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Optional<Section> write(PackRequest request, Comparisons comparisons) {
                return Optional.of(new Section(id, title.get(), List.of()));
            }
        };
    }

    /** Titles and paragraphs, a line each. */
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
            StringBuilder text = new StringBuilder(document.title() + "\n" + document.subtitle() + "\n" + document.made() + "\n"
                    + document.branding().accent() + "\n");
            document.sections().forEach(one -> text.append(one.title()).append('\n').append(one.blocks()).append('\n'));
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
