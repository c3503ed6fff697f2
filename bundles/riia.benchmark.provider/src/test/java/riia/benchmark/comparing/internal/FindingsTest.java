// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Period;
import riia.base.PeriodType;
import riia.base.Ref;
import riia.base.Severity;
import riia.benchmark.Signals;
import riia.benchmark.Signals.Kind;
import riia.benchmark.Signals.Signal;
import riia.benchmark.ThemeItem;
import riia.benchmark.UnknownException;
import riia.indicator.CheckDeclaration;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;

class FindingsTest {

    private static final Period FIRST = Period.parse("2020-21-Q1");
    private static final Period LAST = Period.parse("2021-22-Q4");
    private static final Period Q1 = Period.parse("2025-26-Q1");
    private static final int[] STEADY = {10, 12, 11, 13, 12, 14, 13, 13};
    private static final int[] LEAP = {10, 12, 11, 13, 12, 14, 13, 30};

    /** 20 of 38 is 52.6%, the limit for 38 is 48.0%: worked in the description of the domain. */
    @Test
    void a_value_outside_the_funnel_is_a_signal_with_its_figures() {
        ReadingsCube cube = new ReadingsCube(Definitions.riia());
        String[][] told = {{"831", "260", "1000"}, {"830", "520", "2000"}, {"856", "260", "1000"}, {"892", "240", "962"}, {"857", "20", "38"}};
        for (String[] one : told) {
            cube.add(one[0], Q1, "R03", one[1]).add(one[0], Q1, "R02", one[2]);
        }
        Signals signals = Workbench.on(cube).signals("riia", Q1);
        Signal rutland = signals.signals().stream().filter(one -> one.comparison().indicator().id().equals("R03")).findFirst().orElseThrow();
        assertThat(rutland.authority().code().code()).isEqualTo("857");
        assertThat(rutland.kind()).isEqualTo(Kind.LEVEL);
        assertThat(rutland.direction()).isEqualTo("above");
        assertThat(rutland.reason()).isEqualTo("52.6 is above 48.0, the upper 99.8% limit round the 26.0 of east-midlands"
                + " (not adjusted: no more spread than chance explains)");
        assertThat(rutland.row().number()).contains(20L);
    }

    @Test
    void three_with_the_same_signal_prompt_for_a_theme_and_two_do_not() {
        assertThat(two(LEAP, LEAP, STEADY).prompts()).isEmpty();
        Signals three = two(LEAP, LEAP, LEAP);
        assertThat(three.signals()).extracting(Signal::direction).containsExactly("rising", "rising", "rising");
        assertThat(three.signals()).extracting(one -> one.authority().name()).containsExactly("Derby", "Leicester", "Rutland");
        assertThat(three.prompts()).singleElement().satisfies(prompt -> {
            assertThat(prompt.comparison().indicator().id()).isEqualTo("R15");
            assertThat(prompt.authorities()).hasSize(3);
            assertThat(prompt.items()).isEmpty();
        });
    }

    @Test
    void items_of_the_theme_stand_beside_and_an_area_that_fails_does_not_matter() {
        ThemeItem item = new ThemeItem(new Ref("challenge", "kloe", "k-1", "Demand"), "Key line of enquiry", Optional.empty(), "Why do more come?");
        CubeBenchmarks benchmarks = benchmarks(LEAP, LEAP, LEAP);
        benchmarks.around.themes = List.of(theme -> {
            throw new IllegalStateException("closed");
        }, theme -> theme.equals("Looked after") ? List.of(item) : List.of());
        assertThat(benchmarks.signals("riia", LAST).prompts().get(0).items()).containsExactly(item);
    }

    /** Moving ranges 2 1 2 1 2 1 17: limits 9.88 either side of 14.375, of counts; Derby had 59,044 children at mid-2020, 58,612 at mid-2021. */
    @Test
    void the_reason_of_a_trend_names_rule_limits_and_length() {
        assertThat(two(LEAP, STEADY, STEADY).signals()).singleElement().satisfies(one -> assertThat(one.reason())
                .startsWith("outside the limits (own limits ").endsWith(", 8 values since 2020-21-Q1)"));
    }

    /** 30 after 12 a year before is beyond chance (p = 0.008), and the same way; 30 after 26 is not (p = 0.69). */
    @Test
    void what_follows_the_school_year_must_have_changed_since_last_year_too() {
        assertThat(seasonal(10, 12, 11, 13, 10, 12, 11, 13, 10, 12, 11, 13, 10, 12, 11, 12, 12, 13, 12, 30))
                .extracting(Signal::direction).containsExactly("rising");
        assertThat(seasonal(10, 12, 11, 13, 10, 12, 11, 13, 10, 12, 11, 13, 10, 12, 11, 26, 12, 13, 12, 30)).isEmpty();
    }

    private static List<Signal> seasonal(int... numbers) {
        DatasetDefinition all = Definitions.riia();
        CheckDeclaration check = new CheckDeclaration("school", "bigChange", Severity.WARNING,
                Map.of("indicators", "R01 R02", "against", "yearBefore"), "");
        ReadingsCube cube = new ReadingsCube(new DatasetDefinition("riia", "riia", "1", PeriodType.QUARTER, all.sensitivity(), "", "",
                List.of(), all.indicators(), List.of(), List.of(check)));
        Period last = series(cube, "831", "R01", numbers);
        return Workbench.on(cube).signals("riia", last).signals();
    }

    @Test
    void nothing_is_known_of_other_datasets_and_kinds_of_period() {
        CubeBenchmarks benchmarks = benchmarks(STEADY, STEADY, STEADY);
        assertThatThrownBy(() -> benchmarks.signals("annexa", LAST)).isInstanceOf(UnknownException.class).hasMessageContaining("riia");
        assertThatThrownBy(() -> benchmarks.signals("riia", Period.parse("2025"))).isInstanceOf(UnknownException.class);
        assertThat(benchmarks.signals("riia", Q1).signals()).isEmpty();
    }

    private static Signals two(int[] derby, int[] leicester, int[] rutland) {
        return benchmarks(derby, leicester, rutland).signals("riia", LAST);
    }

    private static CubeBenchmarks benchmarks(int[] derby, int[] leicester, int[] rutland) {
        ReadingsCube cube = new ReadingsCube(themed());
        series(cube, "831", "R15", derby);
        series(cube, "856", "R15", leicester);
        series(cube, "857", "R15", rutland);
        return Workbench.on(cube);
    }

    private static Period series(ReadingsCube cube, String authority, String indicator, int... numbers) {
        Period quarter = FIRST;
        for (int number : numbers) {
            cube.add(authority, quarter, indicator, String.valueOf(number));
            quarter = quarter.next();
        }
        return quarter.previous();
    }

    private static DatasetDefinition themed() {
        List<Indicator> indicators = Definitions.riia().indicators().stream().map(one -> new Indicator(one.id(), one.name(), "", one.basis(),
                one.polarity(), one.decimals(), one.measures(), one.breakdowns(), "", "Looked after", Optional.empty())).toList();
        return new DatasetDefinition("riia", "riia", "1", PeriodType.QUARTER, DatasetDefinition.Sensitivity.AGGREGATE, "", "", List.of(),
                indicators, List.of(), List.of());
    }
}
