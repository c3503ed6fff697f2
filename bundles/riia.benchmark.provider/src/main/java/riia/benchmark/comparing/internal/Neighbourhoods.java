// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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

    /** Mean and median of those neighbours that have a value, with one decimal more than the indicator. */
    Neighbourhood figures(int row, Column column, int decimals) {
        long[] tops = new long[positions[row].length];
        long[] bottoms = new long[tops.length];
        int n = 0;
        for (int neighbour : positions[row]) {
            if (column.has(neighbour)) {
                int place = n++;
                for (; place > 0 && column.values[neighbour] < (double) tops[place - 1] / bottoms[place - 1]; place--) {
                    tops[place] = tops[place - 1];
                    bottoms[place] = bottoms[place - 1];
                }
                tops[place] = column.tops[neighbour];
                bottoms[place] = column.bottoms[neighbour];
            }
        }
        if (n == 0) {
            return none();
        }
        return new Neighbourhood(model, Optional.of(mean(tops, bottoms, 0, n, decimals + 1)),
                Optional.of(mean(tops, bottoms, (n - 1) / 2, n / 2 + 1, decimals + 1)), n);
    }

    private static BigDecimal mean(long[] tops, long[] bottoms, int from, int to, int decimals) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) tops[i] / bottoms[i];
        }
        return Rounding.mean(sum / (to - from), tops, bottoms, from, to, decimals);
    }
}
