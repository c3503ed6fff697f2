// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import riia.base.Period;
import riia.benchmark.Benchmarks;
import riia.benchmark.Comparisons;
import riia.benchmark.ComparisonQuery;
import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.indicator.Indicator;
import riia.indicator.Indicator.Polarity;
import riia.indicator.Measure;

/** Every figure of the synthetic national file, 153 authorities by 14 quarters, confirmed by a second method. */
class NationalFileTest {

    private static SecondMethod second;
    private static Benchmarks benchmarks;

    @BeforeAll
    static void read() {
        second = new SecondMethod();
        ReadingsCube cube = new ReadingsCube(Definitions.riia());
        second.file.forEach((period, series) -> series.forEach((name, authorities) -> authorities.forEach((authority, told) -> {
            String[] parts = name.split(":");
            cube.add(authority, Period.parse(period), parts[0], parts[1], ReadingsCube.cell(String.valueOf(told.number())),
                    told.denominator().isEmpty() ? Optional.empty() : Optional.of(ReadingsCube.cell(told.denominator())),
                    Optional.empty());
        })));
        benchmarks = Workbench.on(cube);
    }

    @Test
    void the_file_is_whole() {
        assertThat(second.rows).isEqualTo(74_970);
        assertThat(second.file).hasSize(14);
        assertThat(second.regions).hasSize(153);
    }

    @Test
    void every_total_by_the_neighbours_of_2025() {
        int compared = 0;
        for (String period : second.file.keySet()) {
            compared += confirm(period, Indicator.TOTAL, 2025);
        }
        assertThat(compared).isEqualTo(14 * 24 * 153);
    }

    @Test
    void every_total_by_the_neighbours_of_2021() {
        int compared = 0;
        for (String period : second.file.keySet()) {
            compared += confirm(period, Indicator.TOTAL, 2021);
        }
        assertThat(compared).isEqualTo(14 * 24 * 153);
    }

    @Test
    void every_source_of_referrals() {
        int compared = 0;
        for (String source : Definitions.SOURCES) {
            for (String period : second.file.keySet()) {
                compared += confirm(period, source, 2025);
            }
        }
        assertThat(compared).isEqualTo(11 * 14 * 153);
    }

    private int confirm(String period, String breakdown, int model) {
        Comparisons comparisons = benchmarks.compare(new ComparisonQuery("riia", Period.parse(period), List.of(), breakdown,
                Optional.empty(), new ComparisonQuery.Scope.Everyone(), ComparisonQuery.Basis.QUARTER, model));
        int compared = 0;
        for (IndicatorComparison indicator : comparisons.indicators()) {
            Expected expected = new Expected(period, indicator, breakdown, model);
            expected.confirmWhole();
            for (int i = 0; i < comparisons.authorities().size(); i++) {
                expected.confirm(comparisons.authorities().get(i).code().code(), indicator.rows().get(i));
                compared++;
            }
        }
        return compared;
    }

    /** What the second method says of one indicator in one period. */
    private static final class Expected {

        private final IndicatorComparison found;
        private final String period;
        private final String series;
        private final boolean rate;
        private final Polarity polarity;
        private final int model;
        private final Map<String, Fraction> values;
        private final Map<String, Fraction> regional;
        private final Map<String, Fraction> before;
        private final Map<String, Fraction> lastYear;
        private final List<Fraction> cuts;

        Expected(String period, IndicatorComparison found, String breakdown, int model) {
            this.found = found;
            this.period = period;
            this.series = found.indicator().id() + ":" + breakdown;
            this.rate = found.measure().kind() == Measure.Kind.RATE;
            this.polarity = found.indicator().polarity();
            this.model = model;
            values = second.values(period, series, rate);
            regional = second.values(period, series, rate);
            regional.keySet().removeIf(Predicate.not(Expected::inRegion));
            int year = Integer.parseInt(period.substring(0, 4));
            int quarter = period.charAt(period.length() - 1) - '0';
            before = second.values(quarter == 1 ? name(year - 1, 4) : name(year, quarter - 1), series, rate);
            lastYear = second.values(name(year - 1, quarter), series, rate);
            // Cumberland and Westmorland and Furness began on 1 April 2023: whatever came before is another series.
            if (year == 2023) {
                lastYear.keySet().removeAll(Set.of("942", "943"));
                if (quarter == 1) {
                    before.keySet().removeAll(Set.of("942", "943"));
                }
            }
            cuts = SecondMethod.cuts(values.values());
        }

        private static String name(int year, int quarter) {
            return year + "-" + (year + 1) % 100 + "-Q" + quarter;
        }

        private static boolean inRegion(String authority) {
            return second.regions.get(authority).equals("E12000004");
        }

        void confirmWhole() {
            assertThat(found.comparator()).isEqualTo("quarterly");
            assertThat(found.region()).as(period + series).satisfies(region -> {
                assertThat(region.value()).isEqualTo(pooled(Expected::inRegion));
                assertThat(region.present()).isEqualTo(10);
            });
            assertThat(found.england().value()).as(period + series).isEqualTo(pooled(authority -> true));
            assertThat(found.england().present()).isEqualTo(rate && period.startsWith("2022") ? 151 : 153);
            assertThat(found.quarters().isPresent()).isEqualTo(new HashSet<>(cuts).size() == 3 && distinct());
        }

        private boolean distinct() {
            return cuts.get(0).compareTo(cuts.get(1)) < 0 && cuts.get(1).compareTo(cuts.get(2)) < 0;
        }

        private Optional<BigDecimal> pooled(Predicate<String> who) {
            long top = 0;
            long bottom = 0;
            for (var entry : second.file.get(period).get(series).entrySet()) {
                Long denominator = second.denominator(entry.getKey(), period, entry.getValue(), rate);
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
            assertThat(row.number()).as(what).contains(second.file.get(period).get(series).get(authority).number());
            assertThat(row.value()).as(what).isEqualTo(Optional.ofNullable(value).map(one -> one.shown(1)));
            List<Fraction> neighbours = second.ofNeighbours(authority, model, values);
            assertThat(row.neighbours().present()).as(what).isEqualTo(neighbours.size());
            assertThat(row.neighbours().mean()).as(what).isEqualTo(neighbours.isEmpty() ? Optional.empty()
                    : Optional.of(SecondMethod.mean(neighbours).shown(2)));
            assertThat(row.neighbours().median()).as(what).isEqualTo(neighbours.isEmpty() ? Optional.empty()
                    : Optional.of(SecondMethod.median(neighbours).shown(2)));
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
            assertThat(row.rankEngland()).as(what).isEqualTo(rank(value, values.values()));
            assertThat(row.rankRegion()).as(what)
                    .isEqualTo(inRegion(authority) ? rank(value, regional.values()) : Optional.empty());
            List<Fraction> circle = new java.util.ArrayList<>(neighbours);
            circle.add(value);
            assertThat(row.rankNeighbours()).as(what).isEqualTo(rank(value, circle));
            confirmQuarter(what, value, row);
            assertThat(row.previous()).as(what).isEqualTo(change(value, before.get(authority)));
            assertThat(row.year()).as(what).isEqualTo(change(value, lastYear.get(authority)));
        }

        private Optional<Row.Rank> rank(Fraction value, Collection<Fraction> among) {
            return Optional.of(new Row.Rank(SecondMethod.rank(value, among, polarity == Polarity.LOW), among.size()));
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
    }
}
