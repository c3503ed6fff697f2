// SPDX-License-Identifier: Apache-2.0
package riia.testkit.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import riia.benchmark.IndicatorComparison;
import riia.benchmark.Row;
import riia.indicator.Measure;

/** Compares one indicator of the national file in one period a second time, in rational arithmetic. */
final class SecondMethod {

    private final NationalFile file;
    private final IndicatorComparison found;
    private final String period;
    private final String series;
    private final boolean rate;
    private final int model;
    private final Map<String, Fraction> values;
    private final SecondStanding standing;
    private final Map<String, Fraction> before;
    private final Map<String, Fraction> lastYear;

    SecondMethod(NationalFile file, String period, IndicatorComparison found, int model) {
        this.file = file;
        this.found = found;
        this.period = period;
        this.series = found.indicator().id() + ":" + found.breakdown();
        this.rate = found.measure().kind() == Measure.Kind.RATE;
        this.model = model;
        values = file.values(period, series, rate);
        standing = new SecondStanding(values, found.indicator().polarity(), file::inEastMidlands, 1);
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
        assertThat(found.quarters().isPresent()).isEqualTo(standing.distinct());
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
        standing.confirm(what, authority, row, file.ofNeighbours(authority, model, values));
        if (value == null) {
            assertThat(row.marker()).as(what).map(one -> one.symbol()).contains(rate ? "x" : "z");
            return;
        }
        assertThat(row.marker()).as(what).isEmpty();
        assertThat(row.previous()).as(what).isEqualTo(change(value, before.get(authority)));
        assertThat(row.year()).as(what).isEqualTo(change(value, lastYear.get(authority)));
    }

    private static Optional<Row.Change> change(Fraction now, Fraction then) {
        return then == null ? Optional.empty() : Optional.of(new Row.Change(now.minus(then).shown(1),
                then.compareTo(Fraction.ZERO) == 0 ? Optional.empty()
                        : Optional.of(now.minus(then).over(then).times(100, 1).shown(1))));
    }
}
