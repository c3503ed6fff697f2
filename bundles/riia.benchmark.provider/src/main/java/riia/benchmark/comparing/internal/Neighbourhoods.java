// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
        int[] sorted = new int[positions[row].length];
        int n = sorted(row, column, sorted);
        return n == 0 ? none() : new Neighbourhood(model, Optional.of(mean(column, sorted, 0, n, decimals + 1)),
                Optional.of(mean(column, sorted, (n - 1) / 2, n / 2 + 1, decimals + 1)), n);
    }

    /**
     * Finds the neighbours that have a value, lowest first.
     *
     * @param into takes their positions
     * @return how many they are
     */
    int sorted(int row, Column column, int[] into) {
        int n = 0;
        for (int neighbour : positions[row]) {
            if (column.has(neighbour)) {
                int place = n++;
                for (; place > 0 && column.values[neighbour] < column.values[into[place - 1]]; place--) {
                    into[place] = into[place - 1];
                }
                into[place] = neighbour;
            }
        }
        return n;
    }

    /** The mean of some of those found, unrounded; the median is that of the one or two in the middle. */
    static double mean(Column column, int[] sorted, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += column.values[sorted[i]];
        }
        return sum / (to - from);
    }

    private static BigDecimal mean(Column column, int[] sorted, int from, int to, int decimals) {
        long[] tops = new long[to - from];
        long[] bottoms = new long[to - from];
        for (int i = from; i < to; i++) {
            tops[i - from] = column.tops[sorted[i]];
            bottoms[i - from] = column.bottoms[sorted[i]];
        }
        return Rounding.mean(mean(column, sorted, from, to), tops, bottoms, decimals);
    }
}
