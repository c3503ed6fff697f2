// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Value;
import riia.indicator.Cube;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.reference.Populations;

/** One cube during one computation: turns its cells into values by an indicator's measure. */
final class Panel {

    private final Cube cube;
    private final Residents residents;
    private final int[] everyone;
    private final Map<AreaCode, Integer> positions = new HashMap<>();

    Panel(Cube cube, Populations populations) {
        this.cube = cube;
        this.residents = new Residents(populations, cube.authorities());
        this.everyone = IntStream.range(0, cube.authorities().size()).toArray();
        List<AreaCode> codes = cube.authorities();
        for (int i = 0; i < codes.size(); i++) {
            positions.put(codes.get(i), i);
        }
    }

    Cube cube() {
        return cube;
    }

    /** The positions of all authorities. */
    int[] everyone() {
        return everyone;
    }

    /** The position of an authority; -1 if it has no figures. */
    int position(AreaCode code) {
        return positions.getOrDefault(code, -1);
    }

    int[] positions(List<AreaCode> codes) {
        return codes.stream().mapToInt(this::position).toArray();
    }

    /** The values of one series in one period; a column without values if the cube does not reach there. */
    Column column(Indicator indicator, Measure measure, String breakdown, Period period) {
        Column column = new Column(everyone.length);
        int p = cube.period(period);
        int s = cube.series(indicator.id(), breakdown);
        if (p >= 0 && s >= 0) {
            boolean first = measure.equals(indicator.measureFor(breakdown));
            divisors(column, measure, p, s, period);
            for (int a = 0; a < everyone.length; a++) {
                column.numbers[a] = cube.number(a, p, s);
                express(column, measure, first, a, p, s);
            }
        }
        return column;
    }

    /** What each number is divided by, with where that comes from. */
    private void divisors(Column column, Measure measure, int p, int s, Period period) {
        String assumed = measure.assumed() ? ", assumed denominator" : "";
        if (measure.kind() == Measure.Kind.RATE) {
            Residents.Denominators people = residents.of(period, measure.population().orElseThrow());
            System.arraycopy(people.people(), 0, column.denominators, 0, everyone.length);
            Arrays.fill(column.sources, people.source() + assumed);
        } else if (measure.kind() == Measure.Kind.PERCENTAGE) {
            int wholes = measure.of().map(whole -> cube.series(whole, Indicator.TOTAL)).orElse(-1);
            String named = measure.of().orElse("") + assumed;
            String given = measure.of().map(whole -> whole + ", as the file gives it").orElse("the file's own denominator") + assumed;
            for (int a = 0; a < everyone.length; a++) {
                long count = wholes < 0 ? Cube.ABSENT : cube.number(a, p, wholes);
                column.denominators[a] = count == Cube.ABSENT ? cube.denominator(a, p, s) : count;
                column.sources[a] = count == Cube.ABSENT ? given : named;
            }
        }
    }

    /** The value of one cell, or why it has none. */
    private void express(Column column, Measure measure, boolean first, int a, int p, int s) {
        long number = column.numbers[a];
        if (number == Cube.OTHER) {
            cube.value(a, p, s).ifPresent(value -> supplied(column, a, value));
        } else if (number == Cube.ABSENT ? first : number >= 0 && measure.kind() == Measure.Kind.SUPPLIED) {
            cube.supplied(a, p, s).ifPresent(value -> supplied(column, a, value));
        } else if (number < 0) {
            column.markers[a] = Cube.marker(number).orElse(null);
        } else if (measure.kind() == Measure.Kind.NUMBER) {
            column.set(a, number, 1);
        } else {
            divide(column, measure.per(), a);
        }
    }

    private static void divide(Column column, int per, int a) {
        long denominator = column.denominators[a];
        if (denominator > 0) {
            column.set(a, Math.multiplyExact(column.numbers[a], (long) per), denominator);
        } else {
            column.markers[a] = denominator == 0 ? Marker.NOT_APPLICABLE
                    : Cube.marker(denominator).orElse(Marker.NOT_AVAILABLE);
        }
    }

    /** A value that came without its parts: shown and ranked as it is, and only a mean with its cases pooled. */
    private static void supplied(Column column, int a, Value value) {
        column.denominators[a] = Cube.ABSENT;
        column.sources[a] = "as supplied";
        if (value instanceof Value.Supplied one) {
            column.set(a, one.number());
        } else if (value instanceof Value.Decimal one) {
            column.set(a, one.number());
        } else if (value instanceof Value.Money one) {
            column.set(a, one.pounds());
        } else if (value instanceof Value.Mean one && one.cases() > 0) {
            column.set(a, one);
        } else if (value instanceof Value.Marked one) {
            column.markers[a] = one.marker();
        } else if (value instanceof Value.Range || value instanceof Value.Text) {
            column.unranked[a] = value;
        }
    }
}
