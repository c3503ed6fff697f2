// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

/**
 * 128 bits that stand for all rows of one return, in whatever order they came: each row's own 128 bits, added up. Two returns
 * with the same rows have the same; others differ but for once in 2<sup>128</sup>.
 */
final class RowFingerprint {

    private long high;
    private long low;
    private long lastHigh;
    private long lastLow;

    /** Adds a row; what it was can be asked for until the next. */
    void add(Pseudonym pseudonym, long[] values) {
        long one = Mixing.of(pseudonym.high() + 0x9e3779b97f4a7c15L);
        long two = Mixing.of(pseudonym.low() ^ one);
        for (long value : values) {
            one = Mixing.of(one * 31 + value);
            two = Mixing.of(two * 37 ^ one);
        }
        lastHigh = one;
        lastLow = two;
        high += one;
        low += two;
    }

    long lastHigh() {
        return lastHigh;
    }

    long lastLow() {
        return lastLow;
    }

    /** Thirty-two hexadecimal digits. */
    String hexadecimal() {
        return String.format("%016x%016x", high, low);
    }
}
