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
import riia.benchmark.ComparisonQuery.Basis;
import riia.command.Table;
import riia.command.spi.Command;
import riia.command.spi.RefusedException;
import riia.command.spi.UsageException;
import riia.testkit.TypedCommand;

class SignalCommandsTest {

    private final OneFigure benchmarks = new OneFigure();
    private final Given given = new Given(benchmarks, new OneRegion(true));
    private final Command signals = new SignalsCommand(benchmarks, given);
    private final Command themes = new ThemesCommand(benchmarks, given);
    private final Command trend = new TrendCommand(benchmarks, given);
    private final Command funnel = new FunnelCommand(benchmarks, given);

    @Test
    void signals_have_a_row_each_with_their_figures() throws Exception {
        Table table = run(signals, "--dataset", "riia", "--period", "2025-26-Q2");
        assertThat(String.join(",", table.columns())).isEqualTo("dataset,theme,indicator,indicator_name,period,authority,ons_code,"
                + "authority_name,kind,direction,number,denominator,value,lower,upper,region_value,england_value,comparator,signal_round,"
                + "polarity,reason");
        assertThat(table.rows()).hasSize(2).first().isEqualTo(Table.row("riia", null, "R03", "Repeat referrals", "2025-26-Q2", "831",
                "E06000015", "Derby", "level", "below", 7L, 38L, new BigDecimal("18.4"), new BigDecimal("9.2"), new BigDecimal("33.4"),
                new BigDecimal("26.0"), new BigDecimal("22.6"), "quarterly", "", "low", "18.4 is below 19.0"));
        assertThat(table.rows().get(1).get(18)).as("a trend is round nobody's value").isNull();
    }

    @Test
    void signals_of_one_kind_indicator_or_member() throws Exception {
        assertThat(run(signals, "--dataset", "riia", "--period", "2025-26-Q2", "--kind", "trend").rows()).singleElement()
                .satisfies(row -> assertThat(row.get(9)).isEqualTo("falling"));
        assertThat(run(signals, "--dataset", "riia", "--period", "2025-26-Q2", "--authority", "857").rows()).isEmpty();
        assertThat(run(signals, "--dataset", "riia", "--period", "2025-26-Q2", "--indicator", "R03").rows()).hasSize(2);
        assertUsage(signals, "level or trend", "--dataset", "riia", "--period", "2025-26-Q2", "--kind", "odd");
        assertUsage(signals, "no indicator 'R99'", "--dataset", "riia", "--period", "2025-26-Q2", "--indicator", "R99");
    }

    @Test
    void themes_say_who_and_what_was_written() throws Exception {
        Table table = run(themes, "--dataset", "riia", "--period", "2025-26-Q2");
        assertThat(String.join(",", table.columns())).isEqualTo("dataset,theme,indicator,indicator_name,period,kind,direction,members,"
                + "authorities,authority_names,items,item_words");
        assertThat(table.rows()).containsExactly(Table.row("riia", null, "R03", "Repeat referrals", "2025-26-Q2", "trend", "falling", 3,
                "831 831 831", "Derby; Derby; Derby", 1, "Key line of enquiry: Why fewer?"));
    }

    @Test
    void a_trend_has_a_row_for_each_period_with_limits_break_and_rules() throws Exception {
        Table table = run(trend, "--dataset", "riia", "--indicator", "R03", "--authority", "831\n857", "--basis", "rolling");
        assertThat(benchmarks.askedCourse.authorities()).containsExactly(new AreaCode("831"), new AreaCode("857"));
        assertThat(benchmarks.askedCourse.basis()).isEqualTo(Basis.ROLLING);
        assertThat(table.rows()).hasSize(2);
        Map<String, Object> now = cells(table, 1);
        assertThat(now).containsEntry("value", new BigDecimal("18.4")).containsEntry("limit_lower", new BigDecimal("19.00"))
                .containsEntry("centre", new BigDecimal("20.00")).containsEntry("signal_trend", "falling")
                .containsEntry("rules", "outside the limits; eight in a row on one side of the mean").containsEntry("break", "Derby began")
                .containsEntry("basis", "rolling").containsEntry("note", "Reported as 18.5");
        assertThat(cells(table, 0)).containsEntry("marker", "c").containsEntry("signal_trend", null).containsEntry("centre", null)
                .containsEntry("break", null);
    }

    @Test
    void a_trend_until_before_the_first_figure_is_refused() {
        assertThatThrownBy(() -> run(trend, "--dataset", "riia", "--indicator", "R03", "--until", "2019-20-Q1"))
                .isInstanceOf(RefusedException.class).hasMessageContaining("until 2019-20-Q1");
        assertThat(benchmarks.askedCourse.until()).isEqualTo(Optional.of(Period.parse("2019-20-Q1")));
        assertUsage(trend, "--indicator is missing", "--dataset", "riia");
    }

    @Test
    void a_funnel_has_a_row_for_each_authority_with_its_limits() throws Exception {
        Table table = run(funnel, "--dataset", "riia", "--period", "2025-26-Q2", "--indicator", "R03");
        assertThat(cells(table, 0)).containsEntry("number", 7L).containsEntry("value", new BigDecimal("18.421053"))
                .containsEntry("lower_998", new BigDecimal("3.000000")).containsEntry("plain_upper_998", new BigDecimal("48.000000"))
                .containsEntry("signal_level", "within").containsEntry("round", "England").containsEntry("member", true);
        assertThatThrownBy(() -> run(funnel, "--dataset", "riia", "--period", "2025-26-Q2", "--indicator", "R03", "--breakdown", "Police"))
                .isInstanceOf(RefusedException.class).hasMessageContaining("no funnel");
        assertUsage(funnel, "--indicator is missing", "--dataset", "riia", "--period", "2025-26-Q2");
    }

    @Test
    void none_works_without_figures_or_region() {
        for (Command command : List.of(signals, themes, funnel)) {
            assertThatThrownBy(() -> run(command, "--dataset", "riia", "--period", "2026-27-Q1", "--indicator", "R03"))
                    .isInstanceOf(RefusedException.class).hasMessageContaining("2025-26-Q2");
        }
        Given without = new Given(benchmarks, new OneRegion(false));
        for (Command command : List.of(new SignalsCommand(benchmarks, without), new ThemesCommand(benchmarks, without),
                new FunnelCommand(benchmarks, without), new TrendCommand(benchmarks, without))) {
            assertThatThrownBy(() -> run(command, "--dataset", "riia", "--period", "2025-26-Q2", "--indicator", "R03"))
                    .isInstanceOf(RefusedException.class).hasMessageContaining("not installed");
        }
    }

    private static void assertUsage(Command command, String message, String... arguments) {
        assertThatThrownBy(() -> run(command, arguments)).isInstanceOf(UsageException.class).hasMessageContaining(message);
    }

    private static Table run(Command command, String... arguments) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        TypedCommand call = TypedCommand.options(options);
        assertThat(command.run(call)).isZero();
        return call.table();
    }

    private static Map<String, Object> cells(Table table, int row) {
        Map<String, Object> cells = new HashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.put(table.columns().get(i), table.rows().get(row).get(i));
        }
        return cells;
    }
}
