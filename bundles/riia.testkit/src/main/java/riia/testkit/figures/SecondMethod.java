// SPDX-License-Identifier: Apache-2.0
package riia.testkit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;

/**
 * Compares one indicator of the national file in one period a second time: rational arithmetic, ranks by counting, cut points
 * by the definition of type 7.
 */
final class SecondMethod {

    private final NationalFile file;
    private final IndicatorComparison found;
    private final String period;
    private final String series;
    private final boolean rate;
    private final Polarity polarity;
    private final int model;
    private final Map<String, Fraction> values;
    private final Comparator<Fraction> order;
    private final List<Fraction> inEngland;
    private final List<Fraction> inRegion;
    private final Map<String, Fraction> before;
    private final Map<String, Fraction> lastYear;
    private final List<Fraction> cuts;

    SecondMethod(NationalFile file, String period, IndicatorComparison found, int model) {
        this.file = file;
        this.found = found;
        this.period = period;
        this.series = found.indicator().id() + ":" + found.breakdown();
        this.rate = found.measure().kind() == Measure.Kind.RATE;
        this.polarity = found.indicator().polarity();
        this.model = model;
        values = file.values(period, series, rate);
        order = polarity == Polarity.LOW ? Comparator.naturalOrder() : Comparator.reverseOrder();
        inEngland = bestFirst(values.values());
        inRegion = bestFirst(values.keySet().stream().filter(file::inEastMidlands).map(values::get).toList());
        int year = Integer.parseInt(period.substring(0, 4));
        int quarter = period.charAt(period.length() - 1) - '0';
        before = file.values(quarter == 1 ? name(year - 1, 4) : name(year, quarter - 1), series, rate);
        lastYear = file.values(name(year - 1, quarter), series, rate);
        // Cumberland and Westmorland and Furness began on 1 April 2023: whatever came before is another series.
        if (year == 2023) {
            lastYear.keySet().removeAll(Set.of("942", "943"));
            if (quarter == 1) {
                before.keySet().removeAll(Set.of("942", "943"));
            }
        }
        cuts = cuts(values.values());
    }

    private static String name(int year, int quarter) {
        return year + "-" + (year + 1) % 100 + "-Q" + quarter;
    }

    void confirmWhole() {
        assertThat(found.comparator()).isEqualTo("quarterly");
        assertThat(found.region()).as(period + series).satisfies(region -> {
            assertThat(region.value()).isEqualTo(pooled(file::inEastMidlands));
            assertThat(region.present()).isEqualTo(10);
        });
        assertThat(found.england().value()).as(period + series).isEqualTo(pooled(authority -> true));
        assertThat(found.england().present()).isEqualTo(rate && period.startsWith("2022") ? 151 : 153);
        assertThat(found.quarters().isPresent()).isEqualTo(distinct());
    }

    private boolean distinct() {
        return cuts.get(0).compareTo(cuts.get(1)) < 0 && cuts.get(1).compareTo(cuts.get(2)) < 0;
    }

    private Optional<BigDecimal> pooled(Predicate<String> who) {
        long top = 0;
        long bottom = 0;
        for (var entry : file.told(period, series).entrySet()) {
            Long denominator = file.denominator(entry.getKey(), period, entry.getValue(), rate);
            if (who.test(entry.getKey()) && denominator != null) {
                top += entry.getValue().number();
                bottom += denominator;
            }
        }
        return Optional.of(Fraction.of(top * (rate ? 10_000 : 100), bottom).shown(1));
    }

    void confirm(String authority, Row row) {
        Fraction value = values.get(authority);
        String what = period + " " + series + " " + authority;
        assertThat(row.number()).as(what).contains(file.told(period, series).get(authority).number());
        assertThat(row.value()).as(what).isEqualTo(Optional.ofNullable(value).map(one -> one.shown(1)));
        List<Fraction> neighbours = file.ofNeighbours(authority, model, values);
        assertThat(row.neighbours().present()).as(what).isEqualTo(neighbours.size());
        assertThat(row.neighbours().mean()).as(what).isEqualTo(neighbours.isEmpty() ? Optional.empty()
                : Optional.of(mean(neighbours).shown(2)));
        assertThat(row.neighbours().median()).as(what).isEqualTo(neighbours.isEmpty() ? Optional.empty()
                : Optional.of(median(neighbours).shown(2)));
        if (value == null) {
            assertThat(row.marker()).as(what).map(one -> one.symbol()).contains(rate ? "x" : "z");
            assertThat(row.rankEngland()).isEmpty();
            assertThat(row.rankRegion()).isEmpty();
            assertThat(row.rankNeighbours()).isEmpty();
            assertThat(row.quarter()).isEmpty();
            assertThat(row.band()).isEmpty();
            return;
        }
        assertThat(row.marker()).as(what).isEmpty();
        assertThat(row.rankEngland()).as(what).isEqualTo(rank(value, inEngland));
        assertThat(row.rankRegion()).as(what)
                .isEqualTo(file.inEastMidlands(authority) ? rank(value, inRegion) : Optional.empty());
        List<Fraction> circle = new ArrayList<>(neighbours);
        circle.add(value);
        assertThat(row.rankNeighbours()).as(what).isEqualTo(rank(value, bestFirst(circle)));
        confirmQuarter(what, value, row);
        assertThat(row.previous()).as(what).isEqualTo(change(value, before.get(authority)));
        assertThat(row.year()).as(what).isEqualTo(change(value, lastYear.get(authority)));
    }

    private Optional<Row.Rank> rank(Fraction value, List<Fraction> among) {
        return Optional.of(new Row.Rank(place(value, among, order), among.size()));
    }

    private List<Fraction> bestFirst(Collection<Fraction> values) {
        return values.stream().sorted(order).toList();
    }

    private void confirmQuarter(String what, Fraction value, Row row) {
        if (!distinct()) {
            assertThat(row.quarter()).as(what).isEmpty();
            assertThat(row.band()).as(what).isEmpty();
            return;
        }
        int above = (int) cuts.stream().filter(cut -> value.compareTo(cut) > 0).count();
        assertThat(row.quarter()).as(what).contains(4 - above);
        assertThat(row.band()).as(what).isEqualTo(polarity == Polarity.NEUTRAL ? Optional.empty()
                : Optional.of((polarity == Polarity.HIGH ? "DCBA" : "ABCD").charAt(above)));
    }

    private static Optional<Row.Change> change(Fraction now, Fraction then) {
        return then == null ? Optional.empty() : Optional.of(new Row.Change(now.minus(then).shown(1),
                then.compareTo(Fraction.ZERO) == 0 ? Optional.empty()
                        : Optional.of(now.minus(then).over(then).times(100, 1).shown(1))));
    }

    /** One more than the number of better ones, looked up among all in order. */
    private static int place(Fraction value, List<Fraction> bestFirst, Comparator<Fraction> order) {
        int place = Collections.binarySearch(bestFirst, value, order);
        while (place > 0 && bestFirst.get(place - 1).compareTo(value) == 0) {
            place--;
        }
        return place + 1;
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
