// SPDX-License-Identifier: Apache-2.0
package riia.report.rug.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.PeriodType;
import riia.benchmark.Benchmarks;
import riia.benchmark.Comparisons;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.IndicatorComparison.RankOrder;
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.report.HandlingMark;
import riia.report.Leaving;
import riia.report.Outlet;
import riia.report.OutletException;

class HtmlReportsTest {

    private static final Period Q2 = Period.parse("2025-26-Q2");
    private static final Actor ACTOR = new Actor("p-1", "coordinator");

    private final Catching outlet = new Catching();
    private final HtmlReports reports = new HtmlReports(new TwoAuthorities(), new Bound(true), outlet);

    @Test
    void writes_a_working_file_that_says_dataset_version_and_cut() {
        rug();
        assertThat(outlet.leaving.kind()).isEqualTo(Leaving.Kind.WORKING);
        assertThat(outlet.leaving.dataset()).contains("riia 1.2.0");
        assertThat(outlet.leaving.cut()).contains("2025-26-Q2, as of commit 42");
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
        assertThat(page).contains("<caption>2 authorities by 2 indicators");
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
        assertThat(page).contains("<dd><b>c</b> suppressed</dd>");
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
        HtmlReports orphaned = new HtmlReports(new TwoAuthorities(), new Bound(false), outlet);
        assertThatThrownBy(() -> orphaned.rug(ACTOR, ComparisonQuery.members("riia", Q2), Path.of("rug.html")))
                .isInstanceOf(OutletException.class).hasMessageContaining("east-midlands");
        assertThat(outlet.page).isNull();
    }

    private String rug() {
        reports.rug(ACTOR, ComparisonQuery.members("riia", Q2), Path.of("rug.html"));
        return outlet.page;
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }

    /** Catches what would have been written. */
    private static final class Catching implements Outlet {

        @Override
        public void picture(riia.base.Actor actor, riia.report.Leaving leaving, riia.report.chart.Drawing drawing) {
            throw new UnsupportedOperationException("not asked here");
        }
        private Leaving leaving;
        private String page;

        @Override
        public void file(Actor actor, Path target, Leaving what, Content content) {
            leaving = what;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                content.write(bytes, mark(what));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            page = bytes.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void clipboard(Actor actor, Leaving what, String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public HandlingMark mark(Leaving what) {
            return new HandlingMark(List.of("SYNTHETIC SAMPLE", "internal, not released"));
        }
    }

    private record Bound(boolean present) implements Regions {
        @Override
        public List<RegionProfile> installed() {
            return List.of();
        }

        @Override
        public Optional<ActiveRegion> active() {
            RegionProfile profile = new RegionProfile("east-midlands", "East Midlands", "", "1", 0,
                    new RegionProfile.Memorandum("", "", "", ""), "", List.of(new AreaCode("831")), List.of(), List.of(),
                    List.of(), List.of());
            return Optional.of(new ActiveRegion("east-midlands", Optional.of(profile).filter(one -> present), List.of()));
        }

        @Override
        public void use(Actor actor, String id) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class TwoAuthorities implements Benchmarks {

        @Override
        public riia.benchmark.Course course(riia.benchmark.CourseQuery query) {
            throw new UnsupportedOperationException("not asked here");
        }

        @Override
        public java.util.List<riia.benchmark.Funnel> funnels(riia.benchmark.ComparisonQuery query) {
            throw new UnsupportedOperationException("not asked here");
        }

        @Override
        public riia.benchmark.Panorama panorama(riia.benchmark.PanoramaQuery query) {
            throw new UnsupportedOperationException("not asked here");
        }

        @Override
        public riia.benchmark.Signals signals(String dataset, riia.base.Period period) {
            throw new UnsupportedOperationException("not asked here");
        }

        private static final Indicator REPEAT = new Indicator("R03", "Repeat referrals", "<script>alert(1)</script>",
                Indicator.Basis.FLOW, Polarity.LOW, 1, List.of(new Measure("percentage", Measure.Kind.PERCENTAGE,
                        "% of referrals", 100, Optional.empty(), Optional.of("R02"), false, Measure.Scope.ALL)), List.of(), "1.3",
                "Front door", Optional.empty());
        private static final Indicator LEAVERS = new Indicator("R19", "Care leavers", "Those leaving.", Indicator.Basis.STOCK,
                Polarity.NEUTRAL, 1, List.of(new Measure("rate", Measure.Kind.RATE, "per 10,000 aged 0-17", 10_000,
                        Optional.of(new Measure.Population("0-17", 0)), Optional.empty(), true, Measure.Scope.ALL)), List.of(), "",
                "Care leavers", Optional.empty());
        private static final Row.Neighbourhood TEN = new Row.Neighbourhood(2025, Optional.of(new BigDecimal("21.25")),
                Optional.of(new BigDecimal("21.30")), 9);

        @Override
        public List<Period> periods(String dataset) {
            return List.of(Q2);
        }

        @Override
        public Comparisons compare(ComparisonQuery query) {
            Row derby = new Row(Optional.of(7L), Optional.of(38L), "R02", Optional.of(new BigDecimal("18.4")), Optional.empty(),
                    TEN, Optional.of(new Row.Rank(1, 10)), Optional.of(new Row.Rank(2, 11)), Optional.of(new Row.Rank(31, 153)),
                    Optional.of(4), Optional.of('A'),
                    Optional.of(new Row.Change(new BigDecimal("-0.4"), Optional.of(new BigDecimal("-2.1")))), Optional.empty());
            Row leavers = new Row(Optional.of(500L), Optional.of(56_500L), "ONS mid-2024, aged 0-17, assumed denominator",
                    Optional.of(new BigDecimal("88.5")), Optional.empty(), TEN, Optional.of(new Row.Rank(3, 10)), Optional.empty(),
                    Optional.empty(), Optional.of(1), Optional.empty(), Optional.empty(), Optional.empty());
            return new Comparisons(new DatasetDefinition("riia", "RIIA", "1.2.0", PeriodType.QUARTER,
                    DatasetDefinition.Sensitivity.AGGREGATE, "", "", List.of(), List.of(REPEAT, LEAVERS), List.of(), List.of()),
                    query.period(), 42, query,
                    List.of(new Comparisons.ComparedAuthority(new AreaCode("831"), "E06000015", "Derby & <b>City</b>", true),
                            new Comparisons.ComparedAuthority(new AreaCode("857"), "E06000017", "Rutland", true)),
                    List.of(compared(REPEAT, Polarity.LOW, "quarterly", "22.6", 153, derby, empty(Optional.of(Marker.SUPPRESSED))),
                            compared(LEAVERS, Polarity.NEUTRAL, "DfE annual 2024-25", "67.1", 151, leavers,
                                    empty(Optional.empty()))));
        }

        private static IndicatorComparison compared(Indicator indicator, Polarity polarity, String comparator, String england,
                int present, Row... rows) {
            return new IndicatorComparison(indicator, polarity, indicator.measureFor("Total"), "Total", comparator,
                    polarity == Polarity.NEUTRAL ? RankOrder.HIGHEST : RankOrder.BEST,
                    new Pooled(Optional.of(new BigDecimal("26.0")), 10), new Pooled(Optional.of(new BigDecimal(england)), present),
                    Optional.empty(), List.of(rows));
        }

        private static Row empty(Optional<Marker> marker) {
            return new Row(Optional.empty(), Optional.empty(), "", Optional.empty(), marker,
                    new Row.Neighbourhood(2025, Optional.empty(), Optional.empty(), 0), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
