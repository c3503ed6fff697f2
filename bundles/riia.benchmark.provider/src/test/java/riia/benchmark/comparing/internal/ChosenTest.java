// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.AuthorityGroup;
import riia.benchmark.AuthorityGroups;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.ComparisonQuery.Basis;
import riia.benchmark.ComparisonQuery.Scope;
import riia.benchmark.Comparisons;
import riia.benchmark.IndicatorComparison.GroupFigure;
import riia.benchmark.Pooled;
import riia.benchmark.UnknownException;

/** Authorities that somebody chose: in their order, and pooled as a group. */
class ChosenTest {

    private static final Period Q1 = Period.parse("2025-26-Q1");

    private final CubeBenchmarks benchmarks = Workbench.on(new ReadingsCube(Definitions.riia())
            .add("831", Q1, "R10", "40").add("831", Q1, "R13", "10").add("857", Q1, "R10", "10").add("857", Q1, "R13", "5")
            .add("830", Q1, "R10", "50").add("830", Q1, "R13", "c").add("302", Q1, "R10", "30").add("302", Q1, "R13", "6"));

    @BeforeEach
    void groups() {
        benchmarks.around.groups = new Kept(List.of(group("small", "831", "857"), group("mixed", "857", "830", "302"), group("nobody", "925")));
    }

    @Test
    void come_in_their_own_order_from_anywhere() {
        Comparisons chosen = compare(new Scope.Chosen(codes("857", "302", "831")));
        assertThat(chosen.authorities()).extracting(one -> one.code().code()).containsExactly("857", "302", "831");
        assertThat(chosen.authorities()).extracting(Comparisons.ComparedAuthority::member).containsExactly(true, false, true);
        assertThat(chosen.indicators().get(0).rows()).extracting(row -> row.value().orElseThrow().toPlainString())
                .containsExactly("50.0", "20.0", "25.0");
        assertThatThrownBy(() -> compare(new Scope.Chosen(codes("857", "999")))).isInstanceOf(UnknownException.class).hasMessageContaining("999");
    }

    /** 15 of 50; 11 of 40, the suppressed one left out of both. */
    @Test
    void pool_their_counts_whoever_is_in_the_region() {
        List<GroupFigure> groups = compare(new Scope.Members()).indicators().get(0).groups();
        assertThat(groups).extracting(one -> one.group().name()).containsExactly("small", "mixed", "nobody");
        assertThat(groups).extracting(GroupFigure::figure).containsExactly(new Pooled(Optional.of(new BigDecimal("30.0")), 2),
                new Pooled(Optional.of(new BigDecimal("27.5")), 2), new Pooled(Optional.empty(), 0));
    }

    @Test
    void there_are_none_while_nobody_keeps_groups() {
        benchmarks.around.groups = null;
        assertThat(compare(new Scope.Members()).indicators().get(0).groups()).isEmpty();
    }

    @Test
    void the_highest_that_is_anybodys_or_the_regions_own_is_in_force() {
        List<Map.Entry<Map<String, Object>, String>> services = List.of(Map.entry(Map.of(), "low"),
                Map.entry(Map.of("riia.region", "east-midlands"), "own"), Map.entry(Map.of("riia.region", "london"), "high"));
        assertThat(InForce.of(services, "east-midlands")).contains("own");
        assertThat(InForce.of(services, "london")).contains("high");
        assertThat(InForce.of(services, "south-east")).contains("low");
        assertThat(InForce.of(List.of(), "london")).isEmpty();
    }

    private Comparisons compare(Scope scope) {
        return benchmarks.compare(new ComparisonQuery("riia", Q1, List.of("R13"), "Total", Optional.empty(), scope, Basis.QUARTER, 2025));
    }

    private static AuthorityGroup group(String name, String... members) {
        return new AuthorityGroup(name, name, codes(members), true);
    }

    private static List<AreaCode> codes(String... codes) {
        return Stream.of(codes).map(AreaCode::new).toList();
    }

    private record Kept(List<AuthorityGroup> all) implements AuthorityGroups {

        @Override
        public AuthorityGroup keep(Actor actor, String name, List<AreaCode> members) {
            throw new AssertionError("A comparison keeps no group");
        }

        @Override
        public void remove(Actor actor, String id) {
            throw new AssertionError("A comparison removes no group");
        }
    }
}
