// SPDX-License-Identifier: Apache-2.0
package riia.report.packs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.Period;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.IndicatorComparison;
import riia.indicator.Indicator;
import riia.report.Leaving;
import riia.report.OutletException;
import riia.report.html.internal.HtmlFormat;

class RugTest {

    private static final Period Q2 = Period.parse("2025-26-Q2");
    private static final Actor ACTOR = new Actor("p-1", "coordinator");

    private final Catching outlet = new Catching();
    private final PublishedReports reports = reports(true);

    @Test
    void writes_a_working_file_that_says_dataset_version_and_cut() {
        rug();
        assertThat(outlet.leaving().kind()).isEqualTo(Leaving.Kind.WORKING);
        assertThat(outlet.leaving().dataset()).contains("riia 1.2.0");
        assertThat(outlet.leaving().cut()).contains("2025-26-Q2, as of commit 42");
    }

    @Test
    void is_marked_at_both_ends() {
        String page = rug();
        assertThat(page.indexOf("SYNTHETIC SAMPLE")).isLessThan(page.indexOf("<table>"));
        assertThat(page.lastIndexOf("SYNTHETIC SAMPLE")).isGreaterThan(page.indexOf("</table>"));
    }

    @Test
    void stands_alone_and_asks_no_network() {
        assertThat(rug()).startsWith("<!DOCTYPE html>").contains("default-src 'none'").contains("prefers-color-scheme: dark")
                .doesNotContainPattern("(?i)https?:|src=|url\\(|@import|<link|<iframe");
    }

    @Test
    void is_a_table_with_caption_and_scopes() {
        String page = rug();
        assertThat(page).contains("<caption id=\"table-1\"><span>2 authorities by 2 indicators");
        assertThat(count(page, "<th scope=\"col\"")).isEqualTo(3);
        assertThat(count(page, "<th scope=\"colgroup\"")).isEqualTo(2);
        assertThat(count(page, "<th scope=\"row\">")).as("two authorities, region, England").isEqualTo(4);
    }

    @Test
    void has_a_second_sign_beside_every_colour() {
        String page = rug();
        assertThat(page).containsPattern("<td class=\"a\"[^>]*><small>A</small> 18\\.4</td>");
        assertThat(page).containsPattern("<td class=\"q1\"[^>]*><small>1</small> 88\\.5</td>");
        assertThat(count(page, "<td class=\"[a-dq][1-4]?\"[^>]*><small>[A-D1-4]</small> ")).isEqualTo(count(page, "<td class="));
    }

    @Test
    void keeps_a_marker_and_an_absent_figure_apart() {
        String page = rug();
        assertThat(page).containsPattern("No value: suppressed[^>]*><i>c</i></td>");
        assertThat(page).containsPattern("No figure[^>]*><i>\u2013</i></td>");
        assertThat(page).contains("<li><b>c</b> suppressed</li>");
    }

    @Test
    void tells_in_each_cell_number_denominator_rank_neighbours_and_change() {
        assertThat(rug()).contains("Derby &amp; &lt;b&gt;City&lt;/b&gt;: Repeat referrals&#10;18.4 % of referrals: 7 of 38 (R02)"
                + "&#10;Lowest quarter of England&#39;s authorities, band A"
                + "&#10;1st of 10 (best) in the region; 2nd of 11 (1st = best) with its statistical neighbours;"
                + " 31st of 153 (1st = best) in England"
                + "&#10;Statistical neighbours (2025): mean 21.25, median 21.30, 9 of 10 present"
                + "&#10;\u22120.4 percentage points (\u22122.1%) on the period before");
        assertThat(rug()).contains("3rd highest of 10 in the region").doesNotContain("highest of 10 (");
    }

    @Test
    void says_units_directions_and_assumed_denominators() {
        assertThat(rug()).contains("\u2193 low is good").contains("\u2194 neutral").contains("% of referrals")
                .contains("R19: divided by ONS mid-2024, aged 0-17, assumed denominator")
                .contains("(assumed denominator)");
    }

    @Test
    void shows_pooled_values_with_n_and_where_englands_come_from() {
        assertThat(rug()).containsPattern(">26\\.0<small class=\"n\">n 10</small>")
                .containsPattern(">22\\.6<small class=\"n\">n 153</small>")
                .containsPattern("From: DfE annual 2024-25\">67\\.1<small class=\"n\">2024-25</small>");
    }

    @Test
    void escapes_whatever_comes_from_elsewhere() {
        assertThat(rug()).doesNotContain("<b>City").doesNotContain("<script>alert");
    }

    @Test
    void refuses_other_endings_and_periods_without_figures() {
        assertThatThrownBy(() -> reports.rug(ACTOR, ComparisonQuery.members("riia", Q2), Path.of("rug.pdf")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(".html");
        assertThatThrownBy(() -> reports.rug(ACTOR, ComparisonQuery.members("riia", Q2.previous()), Path.of("rug.html")))
                .isInstanceOf(OutletException.class).hasMessageContaining("2025-26-Q2");
        assertThat(reports.rugFormats()).containsExactly("html");
    }

    @Test
    void refuses_while_the_active_region_is_not_installed() {
        PublishedReports orphaned = reports(false);
        assertThatThrownBy(() -> orphaned.rug(ACTOR, ComparisonQuery.members("riia", Q2), Path.of("rug.html")))
                .isInstanceOf(OutletException.class).hasMessageContaining("east-midlands");
        assertThat(outlet.page()).isNull();
    }

    private PublishedReports reports(boolean installed) {
        PublishedReports made = new PublishedReports(new TwoAuthorities(), new Bound(installed), outlet, null);
        made.formats = List.of(new HtmlFormat());
        return made;
    }

    private String rug() {
        reports.rug(ACTOR, ComparisonQuery.members("riia", Q2), Path.of("rug.html"));
        return outlet.page();
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }
}
