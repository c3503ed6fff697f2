// SPDX-License-Identifier: Apache-2.0
package riia.report.packing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.Comparisons.ComparedAuthority;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.report.PackKind;

class PacksPageTest {

    private static final ComparedAuthority DERBY = new ComparedAuthority(new AreaCode("831"), "E06000015", "Derby", true);
    private static final ComparedAuthority RUTLAND = new ComparedAuthority(new AreaCode("857"), "E06000017", "Rutland", true);
    private static final Indicator COUNT = new Indicator("R01", "Contacts", "", Indicator.Basis.FLOW, Indicator.Polarity.NEUTRAL, 0,
            List.of(new Measure("number", Measure.Kind.NUMBER, "number", 1, Optional.empty(), Optional.empty(), false, Measure.Scope.ALL)),
            List.of(), "", "Front door", Optional.empty());
    private static final PackKind SHORT = new PackKind("authority", "Short rug", true, List.of("short-rug", "sources"));
    private static final PackKind REGION = new PackKind("quarter", "Quarter", false, List.of("rug"));

    @Test
    void one_authority_is_one_file_with_its_code() {
        PacksPage page = page(Optional.of(SHORT), Optional.of(DERBY), Optional.of("pdf"));
        assertThat(page.ready()).isTrue();
        assertThat(page.fileName()).isEqualTo("riia-2025-26-Q2-authority-831.pdf");
        assertThat(page.promise()).startsWith("One file, riia-2025-26-Q2-authority-831.pdf.").endsWith("Sections: short-rug, sources.");
    }

    @Test
    void all_members_are_a_file_each() {
        PacksPage page = page(Optional.of(SHORT), Optional.empty(), Optional.of("html"));
        assertThat(page.each()).isTrue();
        assertThat(page.fileName()).isEqualTo("riia-2025-26-Q2-authority.html");
        assertThat(page.promise()).startsWith("2 files, one for each member: riia-2025-26-Q2-authority-831.html and so on.");
    }

    @Test
    void a_pack_of_the_region_is_one_file_whoever_was_chosen_before() {
        PacksPage page = page(Optional.of(REGION), Optional.of(RUTLAND), Optional.of("xlsx"));
        assertThat(page.each()).isFalse();
        assertThat(page.files()).isEqualTo(1);
        assertThat(page.fileName()).isEqualTo("riia-2025-26-Q2-quarter.xlsx");
    }

    @Test
    void nothing_is_made_without_a_format() {
        assertThat(page(Optional.of(SHORT), Optional.empty(), Optional.empty()).ready()).isFalse();
    }

    private static PacksPage page(Optional<PackKind> kind, Optional<ComparedAuthority> authority, Optional<String> format) {
        DatasetDefinition dataset = new DatasetDefinition("riia", "RIIA", "1", PeriodType.QUARTER, DatasetDefinition.Sensitivity.AGGREGATE, "", "",
                List.of(), List.of(COUNT), List.of(), List.of());
        Period period = Period.parse("2025-26-Q2");
        return new PacksPage(List.of(dataset), Optional.of(dataset), List.of(period), Optional.of(period), List.of(SHORT, REGION), kind,
                List.of(DERBY, RUTLAND), authority, List.of("html"), format);
    }
}
