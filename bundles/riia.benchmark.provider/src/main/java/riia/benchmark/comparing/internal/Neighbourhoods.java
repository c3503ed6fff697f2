// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import riia.base.AreaCode;
import riia.benchmark.Row.Neighbourhood;
import riia.reference.Neighbour;
import riia.reference.Neighbours;

/** The statistical neighbours of the authorities that are asked for, by one model, as positions in one cube. */
final class Neighbourhoods {

    private final int model;
    private final int[][] positions;

    Neighbourhoods(Neighbours neighbours, int model, List<AreaCode> rows, Panel panel) {
        this.model = model;
        this.positions = rows.stream()
                .map(row -> panel.positions(neighbours.of(row, model).stream().map(Neighbour::code).toList()))
                .toArray(int[][]::new);
    }

    /** Nobody's figures. */
    Neighbourhood none() {
        return new Neighbourhood(model, Optional.empty(), Optional.empty(), 0);
    }

    int[] of(int row) {
        return positions[row];
    }

    /** How many neighbours a row has at most. */
    int most() {
        return Stream.of(positions).mapToInt(one -> one.length).max().orElse(0);
    }

    /** Mean and median of those neighbours that have a value, with one decimal more than the indicator. */
    Neighbourhood figures(int row, Column column, int decimals) {
        double[] values = new double[positions[row].length];
        int n = values(row, column, values);
        return n == 0 ? none() : new Neighbourhood(model, Optional.of(mean(row, column, values, 0, n, decimals + 1)),
                Optional.of(mean(row, column, values, (n - 1) / 2, n / 2 + 1, decimals + 1)), n);
    }

    /**
     * The values of those neighbours that have one, lowest first.
     *
     * @param into takes them
     * @return how many they are
     */
    int values(int row, Column column, double[] into) {
        int n = 0;
        for (int neighbour : positions[row]) {
            double value = neighbour < 0 ? Double.NaN : column.values[neighbour];
            if (!Double.isNaN(value)) {
                int place = n++;
                for (; place > 0 && value < into[place - 1]; place--) {
                    into[place] = into[place - 1];
                }
                into[place] = value;
            }
        }
        return n;
    }

    /** The mean of some of those values; the median is that of the one or two in the middle. */
    static double mean(double[] sorted, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += sorted[i];
        }
        return sum / (to - from);
    }

    /** The same rounded: from the double, or near a tie from the fractions themselves. */
    private BigDecimal mean(int row, Column column, double[] sorted, int from, int to, int decimals) {
        double about = mean(sorted, from, to);
        if (Rounding.away(about, decimals)) {
            return Rounding.nearest(about, decimals);
        }
        int[] chosen = IntStream.of(positions[row]).filter(column::has).boxed()
                .sorted(Comparator.comparingDouble(neighbour -> column.values[neighbour])).mapToInt(Integer::intValue).skip(from)
                .limit((long) to - from).toArray();
        return Rounding.mean(IntStream.of(chosen).mapToLong(neighbour -> column.tops[neighbour]).toArray(),
                IntStream.of(chosen).mapToLong(neighbour -> column.bottoms[neighbour]).toArray(), decimals);
    }
}
