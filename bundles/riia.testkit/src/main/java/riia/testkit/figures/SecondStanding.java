// SPDX-License-Identifier: Apache-2.0
package riia.testkit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import riia.benchmark.Row;
import riia.indicator.Indicator.Polarity;

/**
 * Where values stand among each other, a second time: rational arithmetic, ranks by counting who is better, cut points by the definition
 * of type 7.
 */
final class SecondStanding {

    private final Map<String, Fraction> values;
    private final Polarity polarity;
    private final Predicate<String> inRegion;
    private final int decimals;
    private final List<Fraction> region;
    private final List<Fraction> cuts;

    /** @param values of those that have one, by authority */
    SecondStanding(Map<String, Fraction> values, Polarity polarity, Predicate<String> inRegion, int decimals) {
        this.values = values;
        this.polarity = polarity;
        this.inRegion = inRegion;
        this.decimals = decimals;
        region = values.keySet().stream().filter(inRegion).map(values::get).toList();
        cuts = values.isEmpty() ? List.of() : cuts(values.values());
    }

    /** Whether there are quarters. */
    boolean distinct() {
        return !cuts.isEmpty() && cuts.get(0).compareTo(cuts.get(1)) < 0 && cuts.get(1).compareTo(cuts.get(2)) < 0;
    }

    /** Confirms the value, neighbours, ranks, quarter and band of an authority. */
    void confirm(String what, String authority, Row row, List<Fraction> neighbours) {
        Optional<Fraction> value = Optional.ofNullable(values.get(authority));
        assertThat(row.value()).as(what).isEqualTo(value.map(one -> one.shown(decimals)));
        assertThat(row.neighbours().present()).as(what).isEqualTo(neighbours.size());
        assertThat(row.neighbours().mean()).as(what).isEqualTo(neighbours.isEmpty() ? Optional.empty()
                : Optional.of(mean(neighbours).shown(decimals + 1)));
        assertThat(row.neighbours().median()).as(what).isEqualTo(neighbours.isEmpty() ? Optional.empty()
                : Optional.of(median(neighbours).shown(decimals + 1)));
        List<Fraction> circle = new ArrayList<>(neighbours);
        value.ifPresent(circle::add);
        assertThat(row.rankEngland()).as(what).isEqualTo(value.map(one -> rank(one, values.values())));
        assertThat(row.rankRegion()).as(what).isEqualTo(value.filter(one -> inRegion.test(authority)).map(one -> rank(one, region)));
        assertThat(row.rankNeighbours()).as(what).isEqualTo(value.map(one -> rank(one, circle)));
        Optional<Integer> above = value.filter(one -> distinct())
                .map(one -> (int) cuts.stream().filter(cut -> one.compareTo(cut) > 0).count());
        assertThat(row.quarter()).as(what).isEqualTo(above.map(cut -> 4 - cut));
        assertThat(row.band()).as(what).isEqualTo(above.filter(cut -> polarity != Polarity.NEUTRAL)
                .map(cut -> (polarity == Polarity.HIGH ? "DCBA" : "ABCD").charAt(cut)));
    }

    /** One more than the number of better ones. */
    private Row.Rank rank(Fraction value, Collection<Fraction> among) {
        Comparator<Fraction> order = polarity == Polarity.LOW ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return new Row.Rank(1 + (int) among.stream().filter(other -> order.compare(other, value) < 0).count(), among.size());
    }

    /** The three cut points of R's default quantile: at (n - 1) k / 4 of the values in order. */
    private static List<Fraction> cuts(Collection<Fraction> values) {
        List<Fraction> sorted = values.stream().sorted().toList();
        List<Fraction> cuts = new ArrayList<>();
        for (int k = 1; k <= 3; k++) {
            int low = (sorted.size() - 1) * k / 4;
            int rest = (sorted.size() - 1) * k % 4;
            cuts.add(rest == 0 ? sorted.get(low)
                    : sorted.get(low).plus(sorted.get(low + 1).minus(sorted.get(low)).times(rest, 4)));
        }
        return cuts;
    }

    private static Fraction mean(Collection<Fraction> values) {
        return values.stream().reduce(Fraction.ZERO, Fraction::plus).times(1, values.size());
    }

    private static Fraction median(Collection<Fraction> values) {
        List<Fraction> sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return n % 2 == 1 ? sorted.get(n / 2) : mean(sorted.subList(n / 2 - 1, n / 2 + 1));
    }
}
