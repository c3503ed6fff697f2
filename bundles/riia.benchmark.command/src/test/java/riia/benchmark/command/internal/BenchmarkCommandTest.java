// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.command.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import riia.benchmark.Pooled;
import riia.benchmark.Row;
import riia.benchmark.UnknownException;
import riia.command.Table;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.testkit.TypedCommand;

class BenchmarkCommandTest {

    /** As the commands' description has it. */
    private static final String FIELDS = "dataset,indicator,indicator_name,breakdown,basis,period,authority,ons_code,"
            + "authority_name,number,denominator,denominator_source,value,marker,lower,upper,region_value,region_present,"
            + "england_value,england_present,comparator,sn_model,sn_mean,sn_median,sn_present,rank_order,rank_region,"
            + "ranked_region,rank_sn,ranked_sn,rank_england,ranked_england,quartile,band,polarity,change_previous,"
            + "change_previous_pct,change_year,change_year_pct,signal_level,signal_trend";

    private static final Period Q2 = Period.parse("2025-26-Q2");

    private final OneFigure benchmarks = new OneFigure();

    @Test
    void reports_the_fields_in_their_order_with_absent_ones_empty() throws Exception {
        TypedCommand call = call("--dataset", "riia", "--period", "2025-26-Q2");
        assertThat(command("riia.region").run(call)).isZero();
        assertThat(String.join(",", call.table().columns())).isEqualTo(FIELDS);
        assertThat(call.table().columns()).hasSize(41);
        assertThat(call.table().rows()).containsExactly(
                Table.row("riia", "R03", "Repeat referrals", "Total", "quarter", "2025-26-Q2", "831", "E06000015", "Derby", 7L,
                        38L, "R02", new BigDecimal("18.4"), null, null, null, new BigDecimal("26.0"), 10,
                        new BigDecimal("22.6"), 153, "quarterly", 2025, new BigDecimal("21.25"), new BigDecimal("21.30"), 9,
                        "best", 1, 10, 2, 10, 31, 153, 4, "A", "low", new BigDecimal("-0.4"), new BigDecimal("-2.1"), null,
                        null, null, null),
                Table.row("riia", "R03", "Repeat referrals", "Total", "quarter", "2025-26-Q2", "857", "E06000017", "Rutland",
                        null, 20L, "R02", null, "c", null, null, new BigDecimal("26.0"), 10, new BigDecimal("22.6"), 153,
                        "quarterly", 2025, null, null, 0, "best", null, null, null, null, null, null, null, null, "low", null,
                        null, null, null, null, null));
    }

    @Test
    void asks_for_what_the_options_say() throws Exception {
        command("riia.region").run(call("--dataset", "riia", "--period", "2025-26-Q2", "--indicator", "R02", "--breakdown", "Police",
                "--authority", "all", "--neighbours", "2021", "--measure", "share", "--basis", "quarter"));
        assertThat(benchmarks.asked).isEqualTo(new ComparisonQuery("riia", Q2, List.of("R02"), "Police", Optional.of("share"),
                new ComparisonQuery.Scope.Everyone(), ComparisonQuery.Basis.QUARTER, 2021));
        command("riia.region").run(call("--dataset", "riia", "--period", "2025-26-Q2", "--authority", "831"));
        assertThat(benchmarks.asked.scope()).isEqualTo(new ComparisonQuery.Scope.One(new AreaCode("831")));
        command("riia.region").run(call("--dataset", "riia", "--period", "2025-26-Q2"));
        assertThat(benchmarks.asked).isEqualTo(ComparisonQuery.members("riia", Q2));
    }

    @Test
    void refuses_a_period_without_figures_and_names_those_with_some() {
        assertThatThrownBy(() -> command("riia.region").run(call("--dataset", "riia", "--period", "2026-27-Q1")))
                .isInstanceOf(RefusedException.class).hasMessageContaining("2026-27-Q1").hasMessageContaining("2025-26-Q2");
    }

    @Test
    void refuses_while_the_active_region_is_not_installed() {
        assertThatThrownBy(() -> command("").run(call("--dataset", "riia", "--period", "2025-26-Q2")))
                .isInstanceOf(RefusedException.class).hasMessageContaining("east-midlands");
    }

    @Test
    void unknown_ids_and_wrong_use_are_usage() {
        assertUsage("No dataset", "--dataset", "annex", "--period", "2025-26-Q2");
        assertUsage("no period", "--dataset", "riia", "--period", "yesterday");
        assertUsage("three-digit", "--dataset", "riia", "--period", "2025-26-Q2", "--authority", "Derby");
        assertUsage("2025 or 2021", "--dataset", "riia", "--period", "2025-26-Q2", "--neighbours", "new");
        assertUsage("not offered by this version", "--dataset", "riia", "--period", "2025-26-Q2", "--basis", "annualised");
        assertUsage("not offered by this version", "--dataset", "riia", "--period", "2025-26-Q2", "--basis", "rolling");
        assertUsage("--period is missing", "--dataset", "riia");
    }

    private void assertUsage(String message, String... arguments) {
        assertThatThrownBy(() -> command("riia.region").run(call(arguments))).isInstanceOf(UsageException.class)
                .hasMessageContaining(message);
    }

    private BenchmarkCommand command(String profile) {
        return new BenchmarkCommand(benchmarks, new OneRegion(!profile.isEmpty()));
    }

    private static TypedCommand call(String... arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        return TypedCommand.options(options);
    }

    private record OneRegion(boolean present) implements Regions {
        @Override
        public List<RegionProfile> installed() {
            return List.of();
        }

        @Override
        public Optional<ActiveRegion> active() {
            RegionProfile profile = new RegionProfile("east-midlands", "East Midlands", "", "1", 0,
                    new RegionProfile.Memorandum("", "", "", ""), "", List.of(new AreaCode("831")), List.of(), List.of(),
                    List.of(), List.of());
            return Optional.of(new ActiveRegion("east-midlands", present ? Optional.of(profile) : Optional.empty(),
                    List.of(new AreaCode("831"))));
        }

        @Override
        public void use(Actor actor, String id) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class OneFigure implements Benchmarks {

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

        private static final Indicator REPEAT = new Indicator("R03", "Repeat referrals", "", Indicator.Basis.FLOW,
                Indicator.Polarity.LOW, 1, List.of(new Measure("percentage", Measure.Kind.PERCENTAGE, "% of referrals", 100,
                        Optional.empty(), Optional.of("R02"), false, Measure.Scope.ALL)), List.of(), "", "", Optional.empty());
        private static final DatasetDefinition RIIA = new DatasetDefinition("riia", "RIIA", "1", PeriodType.QUARTER,
                DatasetDefinition.Sensitivity.AGGREGATE, "", "", List.of(), List.of(REPEAT), List.of(), List.of());

        private ComparisonQuery asked;

        @Override
        public List<Period> periods(String dataset) {
            return List.of(Q2);
        }

        @Override
        public Comparisons compare(ComparisonQuery query) {
            if (!query.dataset().equals("riia")) {
                throw new UnknownException("No dataset '" + query.dataset() + "'");
            }
            asked = query;
            Row derby = new Row(Optional.of(7L), Optional.of(38L), "R02", Optional.of(new BigDecimal("18.4")), Optional.empty(),
                    new Row.Neighbourhood(2025, Optional.of(new BigDecimal("21.25")), Optional.of(new BigDecimal("21.30")), 9),
                    Optional.of(new Row.Rank(1, 10)), Optional.of(new Row.Rank(2, 10)), Optional.of(new Row.Rank(31, 153)),
                    Optional.of(4), Optional.of('A'),
                    Optional.of(new Row.Change(new BigDecimal("-0.4"), Optional.of(new BigDecimal("-2.1")))), Optional.empty());
            Row rutland = new Row(Optional.empty(), Optional.of(20L), "R02", Optional.empty(), Optional.of(Marker.SUPPRESSED),
                    new Row.Neighbourhood(2025, Optional.empty(), Optional.empty(), 0), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            return new Comparisons(RIIA, query.period(), 1, query,
                    List.of(new Comparisons.ComparedAuthority(new AreaCode("831"), "E06000015", "Derby", true),
                            new Comparisons.ComparedAuthority(new AreaCode("857"), "E06000017", "Rutland", true)),
                    List.of(new IndicatorComparison(REPEAT, Indicator.Polarity.LOW, REPEAT.measureFor("Total"), "Total",
                            "quarterly", IndicatorComparison.RankOrder.BEST, new Pooled(Optional.of(new BigDecimal("26.0")), 10),
                            new Pooled(Optional.of(new BigDecimal("22.6")), 153), Optional.empty(), List.of(derby, rutland))));
        }
    }
}
