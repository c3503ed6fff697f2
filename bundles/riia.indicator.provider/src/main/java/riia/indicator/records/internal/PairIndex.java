// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.Arrays;

/** Numbers pairs of {@code long}, each new one with the next number from 0. Twenty to forty bytes for each pair. */
final class PairIndex {

    private static final int START = 64;

    private long[] highs = new long[START];
    private long[] lows = new long[START];
    private int[] slots = new int[START * 2];
    private int size;

    int size() {
        return size;
    }

    /** The number of a pair; a new one gets {@link #size()} as it was before. */
    int number(long high, long low) {
        int mask = slots.length - 1;
        int slot = (int) (Mixing.of(high ^ Mixing.of(low))) & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (highs[number] == high && lows[number] == low) {
                return number;
            }
            slot = slot + 1 & mask;
        }
        return add(high, low, slot);
    }

    private int add(long high, long low, int slot) {
        if (size == highs.length) {
            highs = Arrays.copyOf(highs, size * 2);
            lows = Arrays.copyOf(lows, size * 2);
        }
        highs[size] = high;
        lows[size] = low;
        slots[slot] = ++size;
        if (size * 2 > slots.length) {
            widen();
        }
        return size - 1;
    }

    private void widen() {
        int[] wider = new int[slots.length * 2];
        int mask = wider.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = (int) (Mixing.of(highs[number] ^ Mixing.of(lows[number]))) & mask;
            while (wider[slot] != 0) {
                slot = slot + 1 & mask;
            }
            wider[slot] = number + 1;
        }
        slots = wider;
    }
}
