// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import riia.base.AreaCode;
import riia.benchmark.facts.internal.CountryOfTests;
import riia.benchmark.facts.internal.Figure;
import riia.benchmark.rug.internal.Rug.Missing;
import riia.testkit.synthetic.SyntheticEngland;

class RugModelTest {

    private final CountryOfTests country = new CountryOfTests(new SyntheticEngland(153, 100, 40));
    private final RugModel model = new RugModel(new RugOffers.Services(country.datasets(), country.benchmarks(), country.regions(),
            country.authorities(), country.neighbours(), country.groups()), country.outlet(), country.reports());

    private RugSheet sheet(Map<String, String> wanted) {
        Rug rug = model.load(wanted);
        return RugSheet.of(rug.figures().orElseThrow().source(), Colouring.of(rug.chosen(Chooser.COLOUR)));
    }

    private static List<String> names(RugSheet sheet) {
        return IntStream.range(0, sheet.height()).mapToObj(row -> sheet.line(row).name()).toList();
    }

    @Test
    void members_of_the_newest_period_stand_under_region_and_england_unless_something_else_is_wanted() {
        Rug rug = model.load(Map.of());
        assertThat(rug.chosen(Chooser.PERIOD)).isEqualTo("2025-26-Q2");
        assertThat(names(sheet(Map.of()))).hasSize(12).startsWith("Test region", "England", "Authority 201");
        assertThat(rug.offer(Chooser.AUTHORITY).options()).isEmpty();
    }

    @Test
    void everyone_and_a_group_are_compared_when_wanted() {
        assertThat(sheet(Map.of("whose", "everyone")).compared()).isEqualTo(153);
        RugSheet group = sheet(Map.of("whose", "group:coast"));
        assertThat(names(group)).endsWith("Authority 203", "Authority 207").hasSize(4);
    }

    @Test
    void an_authority_through_time_has_its_indicators_down_and_its_periods_across_with_the_newest_on_the_right() {
        RugSheet sheet = sheet(Map.of("mode", "over_time", "authority", "205"));
        assertThat(sheet.columns()).isEqualTo(40);
        assertThat(sheet.height()).isEqualTo(100);
        assertThat(sheet.heading(39).title()).isEqualTo("2025-26-Q2");
        assertThat(sheet.line(0).name()).isEqualTo("\u25BC L1 Indicator number 1");
        Figure figure = sheet.figure(39, 0).orElseThrow();
        assertThat(figure.who()).isEqualTo("Authority 205");
        // 37 x 4 + 11 x 0 + 5 x 39 = 343 tenths
        assertThat(figure.value()).hasToString("Optional[34.3]");
    }

    @Test
    void periods_after_the_chosen_one_are_left_out() {
        assertThat(sheet(Map.of("mode", "over_time", "period", "2016-17-Q1")).columns()).isEqualTo(3);
    }

    @Test
    void neighbours_stand_in_their_order_under_their_mean_and_median_and_say_how_close_they_are() {
        RugSheet sheet = sheet(Map.of("mode", "neighbours", "authority", "203", "model", "2021"));
        assertThat(names(sheet)).containsExactly("Test region", "England", "Neighbours' mean", "Neighbours' median", "Authority 203",
                "Authority 330", "Authority 204");
        assertThat(sheet.line(5).beside()).isEqualTo("1, very close");
    }

    @Test
    void an_authority_without_neighbours_is_said_to_have_none() {
        Rug rug = model.load(Map.of("mode", "neighbours", "authority", "203", "model", "2025"));
        assertThat(rug.missing()).isEqualTo(Missing.NEIGHBOURS);
        assertThat(rug.figures()).isEmpty();
    }

    @Test
    void a_measure_that_nothing_is_expressed_in_leaves_the_choosers_where_they_are() {
        CountryOfTests other = new CountryOfTests(new SyntheticEngland(20, 3, 2));
        Rug rug = new RugModel(new RugOffers.Services(other.datasets(), other.onlyRates(), other.regions(), other.authorities(), other.neighbours(),
                other.groups()), other.outlet(), other.reports()).load(Map.of("measure", "rate"));
        assertThat(rug.missing()).isEqualTo(Missing.BREAKDOWN);
        assertThat(rug.chosen(Chooser.DATASET)).isEqualTo("large");
    }

    @Test
    void what_other_views_are_given_shows_the_same_figure() {
        Figure figure = sheet(Map.of("basis", "ROLLING", "model", "2021")).figure(1, 4).orElseThrow();
        assertThat(RugWays.parameters(figure)).isEqualTo(Map.of("dataset", "large", "indicator", "L2", "period", "2025-26-Q2", "authority", "203",
                "basis", "ROLLING", "model", "2021"));
    }

    @Test
    void indicators_are_filtered_by_theme_and_columns_sorted_by_value_with_the_pinned_rows_on_top() {
        RugSheet sheet = sheet(Map.of("whose", "everyone")).arranged(new RugOrder("L1", true), "", "theme 2");
        assertThat(IntStream.range(0, sheet.columns()).mapToObj(column -> sheet.heading(column).key())).hasSize(20).startsWith("L2", "L7");
        assertThat(sheet.line(0).name()).isEqualTo("Test region");
        List<Optional<AreaCode>> rows = IntStream.range(2, sheet.height()).mapToObj(row -> sheet.line(row).authority()).toList();
        // 37 a + 195, modulo 1000, is highest among a = 0 to 152 for a = 21: 972 tenths
        assertThat(rows.get(0)).contains(new AreaCode("222"));
    }

    @Test
    void through_time_a_period_brings_those_with_a_signal_to_the_top() {
        RugSheet sheet = sheet(Map.of("mode", "over_time", "authority", "205")).arranged(new RugOrder("2025-26-Q2", true), "", "");
        RugCell first = sheet.cell(39, 0);
        assertThat(first.arrow().isEmpty() && !isOutside(sheet.figure(39, 0).orElseThrow())).isFalse();
        assertThat(isOutside(sheet.figure(39, 99).orElseThrow())).isFalse();
        assertThat(sheet.cell(39, 99).arrow()).isEmpty();
    }

    private static boolean isOutside(Figure figure) {
        double value = figure.value().orElseThrow().doubleValue();
        return value > 95 || value < 5;
    }
}
