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

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.ComparisonQuery;
import riia.command.Table;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.testkit.TypedCommand;

class BenchmarkCommandTest {

    /** As the commands' description has it. */
    private static final String FIELDS = "dataset,indicator,indicator_name,breakdown,basis,period,authority,ons_code,"
            + "authority_name,number,denominator,denominator_source,value,marker,lower,upper,region_value,region_present,"
            + "england_value,england_present,comparator,sn_model,sn_mean,sn_median,sn_present,rank_order,rank_region,"
            + "ranked_region,rank_sn,ranked_sn,rank_england,ranked_england,quartile,band,polarity,change_previous,"
            + "change_previous_pct,change_year,change_year_pct,signal_level,signal_trend";

    private static final Period Q2 = OneFigure.Q2;

    private final OneFigure benchmarks = new OneFigure();

    @Test
    void reports_the_fields_in_their_order_with_absent_ones_empty() throws Exception {
        TypedCommand call = call("--dataset", "riia", "--period", "2025-26-Q2");
        assertThat(command("riia.region").run(call)).isZero();
        assertThat(String.join(",", call.table().columns())).isEqualTo(FIELDS);
        assertThat(call.table().columns()).hasSize(41);
        assertThat(call.table().rows()).containsExactly(
                Table.row("riia", "R03", "Repeat referrals", "Total", "quarter", "2025-26-Q2", "831", "E06000015", "Derby", 7L,
                        38L, "R02", new BigDecimal("18.4"), null, new BigDecimal("9.2"), new BigDecimal("33.4"), new BigDecimal("26.0"), 10,
                        new BigDecimal("22.6"), 153, "quarterly", 2025, new BigDecimal("21.25"), new BigDecimal("21.30"), 9,
                        "best", 1, 10, 2, 10, 31, 153, 4, "A", "low", new BigDecimal("-0.4"), new BigDecimal("-2.1"), null,
                        null, "below", "too-short"),
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
    void says_the_basis_and_names_what_has_no_form_on_it() throws Exception {
        TypedCommand annualised = call("--dataset", "riia", "--period", "2025-26-Q2", "--basis", "annualised");
        assertThat(command("riia.region").run(annualised)).isZero();
        assertThat(benchmarks.asked.basis()).isEqualTo(ComparisonQuery.Basis.ANNUALISED);
        assertThat(annualised.table().rows().get(0).get(4)).isEqualTo("annualised");
        assertThat(annualised.said()).contains("percentages have no such form").contains("R03");
        TypedCommand rolling = call("--dataset", "riia", "--period", "2025-26-Q2", "--basis", "rolling");
        command("riia.region").run(rolling);
        assertThat(rolling.table().rows().get(0).get(4)).isEqualTo("rolling");
        assertThat(rolling.said()).isEmpty();
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
        assertUsage("quarter, annualised or rolling", "--dataset", "riia", "--period", "2025-26-Q2", "--basis", "monthly");
        assertUsage("only those of quarters are rolling", "--dataset", "riia", "--period", "2025", "--basis", "rolling");
        assertUsage("--period is missing", "--dataset", "riia");
    }

    private void assertUsage(String message, String... arguments) {
        assertThatThrownBy(() -> command("riia.region").run(call(arguments))).isInstanceOf(UsageException.class)
                .hasMessageContaining(message);
    }

    private BenchmarkCommand command(String profile) {
        return new BenchmarkCommand(benchmarks, new Given(benchmarks, new OneRegion(!profile.isEmpty())));
    }

    private static TypedCommand call(String... arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        return TypedCommand.options(options);
    }
}
