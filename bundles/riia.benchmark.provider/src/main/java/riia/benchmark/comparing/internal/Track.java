// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import riia.base.Period;

/** One series through time on one basis; each period is worked out when it is first asked for. Safe on every thread. */
final class Track {

    private final Axis axis;
    private final Expression expression;
    private final Column[] columns;

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

    int size() {
        return columns.length;
    }

    Axis axis() {
        return axis;
    }
}
