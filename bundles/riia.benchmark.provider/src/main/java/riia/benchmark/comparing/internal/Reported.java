// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Arrays;

import riia.base.Period;
import riia.base.Value;
import riia.indicator.Cube;
import riia.indicator.Indicator;
import riia.indicator.Measure;

/** A series as it is: turns the cells of a cube into values by an indicator's measure. */
record Reported(Cube cube, Residents residents, Indicator indicator, Measure measure, String breakdown) implements Expression {

    @Override
    public Column column(Period period) {
        int size = cube.authorities().size();
        Column column = new Column(size, Column.Unit.of(measure));
        int p = cube.period(period);
        int s = cube.series(indicator.id(), breakdown);
        if (p >= 0 && s >= 0) {
            boolean first = measure.equals(indicator.measureFor(breakdown));
            divisors(column, p, s, period);
            for (int a = 0; a < size; a++) {
                column.numbers[a] = cube.number(a, p, s);
                express(column, first, a, p, s);
            }
        }
        return column;
    }

    /** What each number is divided by, with where that comes from. */
    private void divisors(Column column, int p, int s, Period period) {
        String assumed = measure.assumed() ? ", assumed denominator" : "";
        if (measure.kind() == Measure.Kind.RATE) {
            Residents.Denominators people = residents.of(period, measure.population().orElseThrow());
            System.arraycopy(people.people(), 0, column.denominators, 0, column.denominators.length);
            Arrays.fill(column.sources, people.source() + assumed);
            column.release = people.release();
        } else if (measure.kind() == Measure.Kind.PERCENTAGE) {
            int wholes = measure.of().map(whole -> cube.series(whole, Indicator.TOTAL)).orElse(-1);
            String named = measure.of().orElse("") + assumed;
            String given = measure.of().map(whole -> whole + ", as the file gives it").orElse("the file's own denominator") + assumed;
            for (int a = 0; a < column.denominators.length; a++) {
                long count = wholes < 0 ? Cube.ABSENT : cube.number(a, p, wholes);
                column.denominators[a] = count == Cube.ABSENT ? cube.denominator(a, p, s) : count;
                column.sources[a] = count == Cube.ABSENT ? given : named;
            }
        }
    }

    /** The value of one cell, or why it has none. */
    private void express(Column column, boolean first, int a, int p, int s) {
        long number = column.numbers[a];
        if (number == Cube.OTHER) {
            cube.value(a, p, s).ifPresent(value -> supplied(column, a, value));
        } else if (number == Cube.ABSENT ? first : number >= 0 && measure.kind() == Measure.Kind.SUPPLIED) {
            cube.supplied(a, p, s).ifPresent(value -> supplied(column, a, value));
        } else if (number < 0) {
            column.markers[a] = Cube.marker(number).orElse(null);
        } else {
            column.divide(a);
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
            column.setUnranked(a, value);
        }
    }
}
