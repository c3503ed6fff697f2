// SPDX-License-Identifier: Apache-2.0
package riia.format.csv.internal;

/**
 * Counts sound and broken sequences of UTF-8 (RFC 3629, section 4) in bytes that arrive one by one. Plain ASCII need only be given
 * while a sequence is open.
 */
final class Utf8Sequences {

    private int missing;
    private int lowest;
    private int highest;
    private int lead;
    private long leadAt;
    private long sound;
    private long broken;
    private int firstBroken = -1;
    private long firstBrokenAt = -1;
    private boolean torn;

    boolean open() {
        return missing > 0;
    }

    void take(int one, long at) {
        if (missing > 0) {
            if (one >= lowest && one <= highest) {
                lowest = 0x80;
                highest = 0xBF;
                missing--;
                sound += missing == 0 ? 1 : 0;
                return;
            }
            missing = 0;
            breakOff(lead, leadAt);
        }
        if (one >= 0x80) {
            begin(one, at);
        }
    }

    private void begin(int one, long at) {
        if (one < 0xC2 || one > 0xF4) {
            breakOff(one, at);
            return;
        }
        lead = one;
        leadAt = at;
        missing = one < 0xE0 ? 1 : one < 0xF0 ? 2 : 3;
        lowest = one == 0xE0 ? 0xA0 : one == 0xF0 ? 0x90 : 0x80;
        highest = one == 0xED ? 0x9F : one == 0xF4 ? 0x8F : 0xBF;
    }

    private void breakOff(int one, long at) {
        broken++;
        if (firstBroken < 0) {
            firstBroken = one;
            firstBrokenAt = at;
        }
    }

    /** No byte follows. */
    void end() {
        torn = missing > 0 && broken == 0;
        if (missing > 0) {
            breakOff(lead, leadAt);
            missing = 0;
        }
    }

    /** Sound sequences of two bytes or more. */
    long sound() {
        return sound;
    }

    /** Bytes that begin no sound sequence. */
    long broken() {
        return broken;
    }

    /** The first of these, or -1. */
    int firstBroken() {
        return firstBroken;
    }

    /** Where it stands, from 0. */
    long firstBrokenAt() {
        return firstBrokenAt;
    }

    /** Whether all is sound but for a sequence that the end of the file cuts off. */
    boolean torn() {
        return torn;
    }
}
