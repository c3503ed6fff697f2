// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the colours of the rug say. */
enum Colouring {
    BAND("Colour: band"), LEVEL("Colour: level"), TREND("Colour: trend");

    private final String label;

    Colouring(String label) {
        this.label = label;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Colouring of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst().orElse(BAND);
    }

    static List<Chooser.Option> options() {
        return Arrays.stream(values()).map(one -> new Chooser.Option(one.id(), one.label)).toList();
    }
}
