// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Optional;

import riia.benchmark.Trend;
import riia.benchmark.spi.SignalMethod;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.statistics.Chance;
import riia.statistics.Movement;

/**
 * What is trend in the series of one selection. It is looked for in the figures as reported, whatever basis they are shown on: four
 * quarters together share three with the four before, which makes noise look like runs. What follows the school year must besides have
 * changed the same way since the same period last year, a flow beyond chance.
 */
final class Trends {

    /** Less probable changes are beyond chance. */
    private static final double CHANCE = 0.05;

    private final Axis axis;
    private final Column[] reported;
    private final SignalMethod method;
    private final boolean seasonal;
    private final boolean flow;
    private final boolean shares;

    Trends(Track reported, SignalMethod method, boolean seasonal, Indicator indicator) {
        this.axis = reported.axis();
        this.reported = reported.columns();
        this.method = method;
        this.seasonal = seasonal;
        this.flow = indicator.basis() == Indicator.Basis.FLOW;
        this.shares = this.reported.length > 0 && this.reported[0].unit.kind() == Measure.Kind.PERCENTAGE;
    }

    /** The values of an authority as reported, up to a position; {@code NaN} where there is none. */
    double[] values(int a, int last) {
        double[] values = new double[last + 1];
        for (int i = 0; i <= last; i++) {
            values[i] = reported[i].values[a];
        }
        return values;
    }

    /**
     * At one position; empty where there is no value.
     *
     * @param first where the series last broke
     */
    Optional<Trend> at(int a, int position, int first) {
        double[] values = values(a, position);
        if (Double.isNaN(values[position])) {
            return Optional.empty();
        }
        Movement[] movements = new Movement[position + 1];
        method.movements(values, first, position, movements);
        return Optional.of(trend(movements[position], a, position, first));
    }

    /** At every position before {@code to}; null where there is no value. */
    Trend[] all(int a, int[] starts, int to) {
        double[] values = values(a, to - 1);
        Movement[] movements = new Movement[to];
        Trend[] trends = new Trend[to];
        for (int s = 0; s < starts.length && starts[s] < to; s++) {
            int last = s + 1 < starts.length ? Math.min(starts[s + 1], to) - 1 : to - 1;
            method.movements(values, starts[s], last, movements);
            for (int i = starts[s]; i <= last; i++) {
                trends[i] = Double.isNaN(values[i]) ? null : trend(movements[i], a, i, starts[s]);
            }
        }
        return trends;
    }

    private Trend trend(Movement movement, int a, int position, int first) {
        return switch (movement) {
            case TOO_SHORT -> Trend.TOO_SHORT;
            case NONE -> Trend.NONE;
            case RISING -> stands(a, position, first, 1) ? Trend.RISING : Trend.NONE;
            case FALLING -> stands(a, position, first, -1) ? Trend.FALLING : Trend.NONE;
        };
    }

    private boolean stands(int a, int position, int first, int way) {
        int before = seasonal ? axis.position(axis.periods().get(position).yearBefore()) : -1;
        if (before < first || Double.isNaN(reported[before].values[a])) {
            return true;
        }
        Column now = reported[position];
        Column then = reported[before];
        return Math.signum(now.values[a] - then.values[a]) == way && (!flow || beyondChance(now, then, a));
    }

    /** Figures without counts have nothing that chance could be asked about. */
    private boolean beyondChance(Column now, Column then, int a) {
        long one = now.numbers[a];
        long other = then.numbers[a];
        if (one < 0 || other < 0) {
            return true;
        }
        long ofOne = now.denominators[a];
        long ofOther = then.denominators[a];
        return (shares && one <= ofOne && other <= ofOther ? Chance.ofShares(one, ofOne, other, ofOther) : Chance.ofCounts(one, other)) < CHANCE;
    }
}
