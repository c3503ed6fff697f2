// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.PeriodType;
import riia.base.Value;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.benchmark.UnknownException;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;
import riia.indicator.spi.ReturnRules;
import riia.testkit.figures.Published;

class CubeBenchmarksTest {

    private static final Period Q1 = Period.parse("2025-26-Q1");
    private static final Period Q4 = Period.parse("2024-25-Q4");
    private static final String DERBY = "831";
    private static final String DERBYSHIRE = "830";
    private static final String RUTLAND = "857";

    private final ReadingsCube cube = new ReadingsCube(Definitions.riia());
    private final CubeBenchmarks benchmarks = Workbench.on(cube);

    @Test
    void keeps_a_marker_and_gives_it_no_value_rank_or_share_in_the_pool() {
        cube.add(DERBY, Q1, "R02", "1000").add(DERBY, Q1, "R03", "200");
        cube.add(RUTLAND, Q1, "R02", "50").add(RUTLAND, Q1, "R03", "c");
        IndicatorComparison repeat = members(Q1, "R03");
        Row rutland = row(repeat, RUTLAND);
        assertThat(rutland.marker()).contains(Marker.SUPPRESSED);
        assertThat(rutland.value()).isEmpty();
        assertThat(rutland.number()).isEmpty();
        assertThat(rutland.denominator()).contains(50L);
        assertThat(rutland.rankRegion()).isEmpty();
        assertThat(repeat.region().value()).contains(new BigDecimal("20.0"));
        assertThat(repeat.region().present()).isEqualTo(1);
        assertThat(row(repeat, DERBY).rankRegion()).contains(new Row.Rank(1, 1));
    }

    @Test
    void a_marked_denominator_marks_the_value() {
        cube.add(DERBY, Q1, "R02", "x").add(DERBY, Q1, "R03", "200");
        assertThat(row(members(Q1, "R03"), DERBY).marker()).contains(Marker.NOT_AVAILABLE);
        assertThat(row(members(Q1, "R03"), DERBY).number()).contains(200L);
        assertThat(members(Q1, "R03").region().present()).isZero();
    }

    @Test
    void nothing_of_nothing_is_not_applicable() {
        cube.add(RUTLAND, Q1, "R10", "0").add(RUTLAND, Q1, "R13", "0");
        Row rutland = row(members(Q1, "R13"), RUTLAND);
        assertThat(rutland.value()).isEmpty();
        assertThat(rutland.marker()).contains(Marker.NOT_APPLICABLE);
        assertThat(rutland.rankRegion()).isEmpty();
        assertThat(members(Q1, "R13").region().value()).isEmpty();
    }

    @Test
    void a_member_without_a_return_has_an_empty_row_but_its_neighbours() {
        cube.add(DERBY, Q1, "R01", "10");
        Row rutland = row(members(Q1, "R01"), RUTLAND);
        assertThat(rutland.number()).isEmpty();
        assertThat(rutland.marker()).isEmpty();
        assertThat(rutland.neighbours().model()).isEqualTo(2025);
        assertThat(members(Q1, "R01").rows()).hasSize(10);
    }

    @Test
    void divides_by_the_named_count_and_by_the_files_own_only_where_that_is_absent() {
        cube.add(DERBY, Q1, "R02", "1000");
        cube.add(DERBY, Q1, "R03", "Total", new Value.Count(200), Optional.of(new Value.Count(400)), Optional.empty());
        cube.add(RUTLAND, Q1, "R03", "Total", new Value.Count(5), Optional.of(new Value.Count(20)), Optional.empty());
        IndicatorComparison repeat = members(Q1, "R03");
        assertThat(row(repeat, DERBY).value()).contains(new BigDecimal("20.0"));
        assertThat(row(repeat, DERBY).denominatorSource()).isEqualTo("R02");
        assertThat(row(repeat, RUTLAND).value()).contains(new BigDecimal("25.0"));
        assertThat(row(repeat, RUTLAND).denominatorSource()).isEqualTo("R02, as the file gives it");
    }

    /** Rutland 2025, second plans of plans started: published as 18.4%, 7 of 38. */
    @Test
    void divides_by_the_files_own_denominator_where_no_indicator_collects_it() {
        Measure own = new Measure("percentage", Measure.Kind.PERCENTAGE, "% of plans starting", 100, Optional.empty(),
                Optional.empty(), false, Measure.Scope.ALL);
        Indicator second = new Indicator("cpp_second", "Second plans", "", Indicator.Basis.FLOW, Polarity.LOW, 1, List.of(own),
                List.of(), "", "", Optional.empty());
        ReadingsCube annual = new ReadingsCube(new DatasetDefinition("dfe", "DfE", "1", PeriodType.REPORTING_YEAR,
                DatasetDefinition.Sensitivity.PUBLISHED, "", "", List.of(), List.of(second), List.of(), List.of()));
        annual.add(RUTLAND, Period.parse("2025"), "cpp_second", "Total", new Value.Count(7), Optional.of(new Value.Count(38)),
                Optional.empty());
        IndicatorComparison plans = Workbench.on(annual).compare(ComparisonQuery.members("dfe", Period.parse("2025")))
                .indicators().get(0);
        assertThat(row(plans, RUTLAND).value()).contains(new BigDecimal("18.4"));
        assertThat(row(plans, RUTLAND).denominatorSource()).isEqualTo("the file's own denominator");
        assertThat(plans.region().value()).contains(new BigDecimal("18.4"));
    }

    @Test
    void shows_and_ranks_a_supplied_percentage_but_never_pools_it() {
        cube.add(DERBY, Q1, "R02", "1000").add(DERBY, Q1, "R03", "200").supplied(RUTLAND, Q1, "R03", "12.25");
        IndicatorComparison repeat = members(Q1, "R03");
        assertThat(row(repeat, RUTLAND).value()).contains(new BigDecimal("12.3"));
        assertThat(row(repeat, RUTLAND).rankRegion()).contains(new Row.Rank(1, 2));
        assertThat(row(repeat, RUTLAND).number()).isEmpty();
        assertThat(row(repeat, RUTLAND).denominatorSource()).isEqualTo("as supplied");
        assertThat(repeat.region().value()).contains(new BigDecimal("20.0"));
        assertThat(repeat.region().present()).isEqualTo(1);
    }

    /** Derby's children aged 0-17: 60,366 at mid-2024, of which the file of populations is the source. */
    @Test
    void labels_a_population_that_stands_in_and_a_denominator_that_is_assumed() {
        cube.add(DERBY, Q4, "R15", "600").add(DERBY, Q1, "R15", "600").add(DERBY, Q1, "R19", "60");
        assertThat(row(members(Q4, "R15"), DERBY).denominatorSource()).isEqualTo("ONS mid-2024, aged 0-17");
        assertThat(row(members(Q1, "R15"), DERBY).denominatorSource())
                .isEqualTo("ONS mid-2024, aged 0-17 (latest; mid-2025 not yet published)");
        assertThat(row(members(Q1, "R19"), DERBY).denominatorSource()).endsWith(", assumed denominator");
    }

    @Test
    void changes_are_of_the_unrounded_values() {
        // 199/995 = 20.0 exactly and 2014/10000 = 20.14: shown as 20.0 and 20.1, apart by 0.14
        cube.add(DERBY, Q4, "R02", "995").add(DERBY, Q4, "R03", "199");
        cube.add(DERBY, Q1, "R02", "10000").add(DERBY, Q1, "R03", "2014");
        Row derby = row(members(Q1, "R03"), DERBY);
        assertThat(derby.previous()).contains(new Row.Change(new BigDecimal("0.1"), Optional.of(new BigDecimal("0.7"))));
        assertThat(derby.year()).isEmpty();
    }

    @Test
    void a_change_from_nothing_has_no_percentage() {
        cube.add(DERBY, Q4, "R18", "0").add(DERBY, Q1, "R18", "60");
        assertThat(row(members(Q1, "R18"), DERBY).previous()).hasValueSatisfying(change -> {
            assertThat(change.absolute()).isPositive();
            assertThat(change.percent()).isEmpty();
        });
    }

    @Test
    void a_gap_between_periods_yields_no_change() {
        cube.add(DERBY, Period.parse("2024-25-Q3"), "R18", "5").add(DERBY, Q1, "R18", "6");
        assertThat(row(members(Q1, "R18"), DERBY).previous()).isEmpty();
    }

    @Test
    void the_regions_word_on_direction_prevails_and_only_its_own() {
        cube.add(DERBY, Q1, "R15", "100").add(DERBYSHIRE, Q1, "R15", "900");
        assertThat(members(Q1, "R15").order()).isEqualTo(IndicatorComparison.RankOrder.HIGHEST);
        Workbench.with(benchmarks, rules("london", Polarity.HIGH), rules("east-midlands", Polarity.HIGH),
                rules("east-midlands", Polarity.LOW));
        IndicatorComparison seen = members(Q1, "R15");
        assertThat(seen.polarity()).isEqualTo(Polarity.LOW);
        assertThat(seen.order()).isEqualTo(IndicatorComparison.RankOrder.BEST);
        assertThat(row(seen, DERBY).rankRegion()).contains(new Row.Rank(1, 2));
        assertThat(members(Q1, "R15", Optional.of("number")).polarity()).isEqualTo(Polarity.LOW);
    }

    @Test
    void a_plain_number_pools_to_its_sum() {
        cube.add(DERBY, Q1, "R15", "100").add(DERBYSHIRE, Q1, "R15", "900").add(RUTLAND, Q1, "R15", "c");
        IndicatorComparison number = members(Q1, "R15", Optional.of("number"));
        assertThat(number.region().value()).hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("1000"));
        assertThat(number.region().present()).isEqualTo(2);
    }

    @Test
    void without_a_national_collection_a_flow_has_no_comparator() {
        cube.add(DERBY, Q1, "R02", "100").add(DERBY, Q1, "R03", "10").add("308", Q1, "R02", "10").add("308", Q1, "R03", "1");
        IndicatorComparison repeat = members(Q1, "R03");
        assertThat(repeat.comparator()).isEqualTo("no national comparator");
        assertThat(repeat.england().value()).isEmpty();
        assertThat(repeat.england().present()).isZero();
        assertThat(row(repeat, DERBY).neighbours().present()).isZero();
        assertThat(row(repeat, DERBY).rankEngland()).isEmpty();
        assertThat(repeat.quarters()).isEmpty();
    }

    /** England's published rate of children looked after on 31 March 2025 is 67 per 10,000: 81,770 of 12,183,016 (rounded). */
    @Test
    void a_stock_stands_beside_the_newest_published_year_not_after_it() {
        ReadingsCube annual = new ReadingsCube(Definitions.dfe());
        Published.rows(getClass().getResourceAsStream("/riia/sample/dfe/cla_number_and_rate_per_10k_children.csv.gz")).stream()
                .filter(row -> row.get("population_type").startsWith("Children looked after on 31 March"))
                .filter(row -> row.get("old_la_code").matches("\\d{3}"))
                .forEach(row -> annual.add(row.get("old_la_code"), Period.parse(row.get("time_period")), "cla_31march",
                        row.get("children_count")));
        cube.add(DERBY, Q1, "R15", "600").add(DERBY, Period.parse("2024-25-Q3"), "R15", "600");
        CubeBenchmarks both = Workbench.on(cube, annual);
        IndicatorComparison now = both.compare(query(Q1, "R15", Optional.empty())).indicators().get(0);
        assertThat(now.comparator()).isEqualTo("DfE annual 2024-25");
        assertThat(now.england().value()).hasValueSatisfying(value -> assertThat(value).isBetween(new BigDecimal("67.0"), new BigDecimal("67.2")));
        assertThat(now.england().present()).isEqualTo(151);
        assertThat(row(now, DERBY).neighbours().present()).isEqualTo(10);
        assertThat(row(now, DERBY).neighbours().mean().orElseThrow().scale()).isEqualTo(2);
        assertThat(row(now, DERBY).rankEngland()).isEmpty();
        assertThat(row(now, DERBY).rankNeighbours()).contains(new Row.Rank(1, 1));
        assertThat(both.compare(query(Period.parse("2024-25-Q3"), "R15", Optional.empty())).indicators().get(0).comparator())
                .isEqualTo("DfE annual 2023-24");
    }

    @Test
    void a_period_without_figures_has_empty_rows() {
        cube.add(DERBY, Q1, "R15", "600");
        assertThat(benchmarks.periods("riia")).containsExactly(Q1);
        assertThat(members(Q4, "R15").rows()).hasSize(10).allMatch(row -> row.value().isEmpty());
    }

    @Test
    void says_what_is_known_when_something_is_not() {
        cube.add(DERBY, Q1, "R15", "600");
        assertUnknown(new ComparisonQuery("annex", Q1, List.of(), "Total", Optional.empty(), all(), basis(), 2025), "annex", "riia");
        assertUnknown(new ComparisonQuery("riia", Q1, List.of("R99"), "Total", Optional.empty(), all(), basis(), 2025), "R99",
                "R24");
        assertUnknown(new ComparisonQuery("riia", Q1, List.of("R02"), "Aunt", Optional.empty(), all(), basis(), 2025), "Aunt",
                "Police");
        assertUnknown(new ComparisonQuery("riia", Q1, List.of(), "Total", Optional.of("ratio"), all(), basis(), 2025), "ratio",
                "rate");
        assertUnknown(new ComparisonQuery("riia", Q1, List.of(), "Total", Optional.empty(), all(), basis(), 1999), "1999", "2021");
        assertUnknown(new ComparisonQuery("riia", Period.parse("2025"), List.of(), "Total", Optional.empty(), all(), basis(),
                2025), "2025", "quarter");
        assertUnknown(new ComparisonQuery("riia", Q1, List.of(), "Total", Optional.empty(),
                new ComparisonQuery.Scope.One(new AreaCode("999")), basis(), 2025), "999", "831");
    }

    private void assertUnknown(ComparisonQuery query, String found, String known) {
        assertThatThrownBy(() -> benchmarks.compare(query)).isInstanceOf(UnknownException.class)
                .hasMessageContaining(found).hasMessageContaining(known);
    }

    private static ComparisonQuery.Scope all() {
        return new ComparisonQuery.Scope.Everyone();
    }

    private static ComparisonQuery.Basis basis() {
        return ComparisonQuery.Basis.QUARTER;
    }

    private static Map.Entry<Map<String, Object>, ReturnRules> rules(String region, Polarity polarity) {
        return Map.entry(Map.of("riia.region", region), new ReturnRules("riia", "1", 0, "", new ReturnRules.Due(1, true),
                Optional.empty(), List.of(), Map.of("R15", polarity)));
    }

    private static ComparisonQuery query(Period period, String indicator, Optional<String> measure) {
        return new ComparisonQuery("riia", period, List.of(indicator), "Total", measure, new ComparisonQuery.Scope.Members(),
                basis(), 2025);
    }

    private IndicatorComparison members(Period period, String indicator) {
        return members(period, indicator, Optional.empty());
    }

    private IndicatorComparison members(Period period, String indicator, Optional<String> measure) {
        return benchmarks.compare(query(period, indicator, measure)).indicators().get(0);
    }

    private static Row row(IndicatorComparison comparison, String authority) {
        return comparison.rows().get(Workbench.byName().indexOf(authority));
    }

}
