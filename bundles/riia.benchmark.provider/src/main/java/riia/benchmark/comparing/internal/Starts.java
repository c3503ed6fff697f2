// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

/**
 * Where the stretches of series begin that nothing breaks.
 *
 * @param byRow positions on the axis in order, the first 0, for each row
 */
record Starts(int[][] byRow) {

    int[] of(int row) {
        return byRow[row];
    }

    /** Where the stretch begins that a position lies in. */
    int before(int row, int position) {
        int start = 0;
        for (int one : byRow[row]) {
            start = one <= position ? one : start;
        }
        return start;
    }
}
