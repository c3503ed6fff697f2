// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

/** Spreads the bits of a number over all 64: the finalizer of MurmurHash3 (A. Appleby, public domain), which can be undone. */
final class Mixing {

    private Mixing() {
    }

    static long of(long value) {
        long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
