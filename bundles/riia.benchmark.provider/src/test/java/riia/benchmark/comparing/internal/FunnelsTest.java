// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.Funnel;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Level;

class FunnelsTest {

    private static final Period Q1 = Period.parse("2025-26-Q1");
    private static final AreaCode RUTLAND = new AreaCode("857");

    private final ReadingsCube cube = new ReadingsCube(Definitions.riia());

    /** The worked limits of the description of the domain: at 26% and n = 38, 12.1-39.9% and 4.0-48.0%. */
    @Test
    void limits_at_26_percent_of_38_round_the_region() {
        referrals(10, 250);
        Funnel funnel = funnel("R03");
        assertThat(funnel.round()).isEqualTo("east-midlands");
        assertThat(funnel.target()).isCloseTo(26, within(1e-12));
        assertThat(funnel.method()).startsWith("not adjusted");
        Funnel.Limits least = funnel.curve().get(0);
        assertThat(least.denominator()).isEqualTo(38);
        assertThat(least.plainLower95()).isCloseTo(12.05, within(0.005));
        assertThat(least.plainUpper95()).isCloseTo(39.95, within(0.005));
        assertThat(least.plainLower998()).isCloseTo(4.0, within(0.02));
        assertThat(least.plainUpper998()).isCloseTo(48.0, within(0.02));
        assertThat(least.upper998()).isEqualTo(least.plainUpper998());
        assertThat(funnel.curve()).extracting(Funnel.Limits::denominator).isSorted();
        assertThat(funnel.curve().get(funnel.curve().size() - 1).denominator()).isEqualTo(2000);
    }

    /** 20 of 38 is 52.6%, above 48.0%. */
    @Test
    void outside_the_limits_is_a_signal_and_no_judgement() {
        referrals(20, 240);
        Funnel funnel = funnel("R03");
        assertThat(funnel.points()).extracting(Funnel.FunnelPoint::denominator).containsExactly(38L, 962L, 1000L, 1000L, 2000L);
        assertThat(funnel.point(RUTLAND).orElseThrow().level()).isEqualTo(Level.ABOVE);
        assertThat(funnel.points().stream().filter(one -> one.level() == Level.WITHIN)).hasSize(4);
        IndicatorComparison compared = funnel.comparison();
        assertThat(compared.signalRound()).isEqualTo("east-midlands");
        assertThat(compared.rows().get(Workbench.byName().indexOf("857")).level()).contains(Level.ABOVE);
        assertThat(compared.rows().get(Workbench.byName().indexOf("831")).level()).contains(Level.WITHIN);
        assertThat(compared.rows().get(Workbench.byName().indexOf("940")).level()).isEmpty();
    }

    @Test
    void fewer_than_five_members_or_no_denominators_and_there_is_none() {
        cube.add("831", Q1, "R15", "600").add("830", Q1, "R15", "900").add("857", Q1, "R15", "40").add("940", Q1, "R15", "300");
        assertThat(funnels("R15", Optional.empty())).isEmpty();
        cube.add("856", Q1, "R15", "600");
        assertThat(funnels("R15", Optional.empty())).hasSize(1);
        assertThat(funnels("R15", Optional.of("number"))).isEmpty();
    }

    /** Five members in all; the region has 26% while {@code rutland} and {@code nottingham} come to 260 of 1,000. */
    private void referrals(int rutland, int nottingham) {
        of("831", 260, 1000);
        of("830", 520, 2000);
        of("856", 260, 1000);
        of("892", nottingham, 962);
        of("857", rutland, 38);
    }

    private void of(String authority, int repeat, int referrals) {
        cube.add(authority, Q1, "R02", String.valueOf(referrals)).add(authority, Q1, "R03", String.valueOf(repeat));
    }

    private Funnel funnel(String indicator) {
        return funnels(indicator, Optional.empty()).get(0);
    }

    private List<Funnel> funnels(String indicator, Optional<String> measure) {
        return Workbench.on(cube).funnels(new ComparisonQuery("riia", Q1, List.of(indicator), "Total", measure,
                new ComparisonQuery.Scope.Members(), ComparisonQuery.Basis.QUARTER, 2025));
    }
}
