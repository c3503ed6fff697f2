// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

/** A number with its noun. */
final class Counted {

    private Counted() {
    }

    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
