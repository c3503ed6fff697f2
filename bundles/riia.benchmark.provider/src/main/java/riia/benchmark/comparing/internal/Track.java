// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.ArrayList;
import java.util.List;

import riia.base.Period;
import riia.benchmark.SeriesBreak;

/** One series through time on one basis; each period is worked out when it is first asked for. Safe on every thread. */
final class Track {

    private final Axis axis;
    private final Expression expression;
    private final Column[] columns;
    private List<SeriesBreak> releases;

    Track(Axis axis, Expression expression) {
        this.axis = axis;
        this.expression = expression;
        this.columns = new Column[axis.size()];
    }

    /** The values of a period; none beyond the axis. */
    Column column(Period period) {
        int position = axis.position(period);
        return position < 0 ? expression.column(period) : column(position);
    }

    /** The values at a position of the axis. */
    synchronized Column column(int position) {
        if (columns[position] == null) {
            columns[position] = expression.column(axis.periods().get(position));
        }
        return columns[position];
    }

    /** All that are on the axis, in its order. */
    synchronized Column[] columns() {
        for (int i = 0; i < columns.length; i++) {
            column(i);
        }
        return columns;
    }

    /** Where rates go over to the populations of another release, oldest first. */
    synchronized List<SeriesBreak> releases() {
        if (releases == null) {
            releases = List.copyOf(changes());
        }
        return releases;
    }

    private List<SeriesBreak> changes() {
        List<SeriesBreak> breaks = new ArrayList<>();
        String before = "";
        for (int i = 0; i < columns.length; i++) {
            String now = column(i).release;
            if (!before.isEmpty() && !now.isEmpty() && !now.equals(before)) {
                Period at = axis.periods().get(i);
                breaks.add(new SeriesBreak(at, SeriesBreak.Kind.POPULATION, "Rates before " + at + " divide by populations of " + before
                        + ", from then on of " + now));
            }
            before = now.isEmpty() ? before : now;
        }
        return breaks;
    }

    Axis axis() {
        return axis;
    }
}
