// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.rug.internal;

import java.util.Locale;

/** What stands beside what. */
enum Mode {
    AUTHORITIES("Authorities", "Authorities by indicators, of one period"),
    OVER_TIME("Over time", "One authority's indicators through time"),
    NEIGHBOURS("Neighbours", "An authority and its ten statistical neighbours");

    /** Under which it is kept. */
    static final String KEY = "mode";

    private final String label;
    private final String words;

    Mode(String label, String words) {
        this.label = label;
        this.words = words;
    }

    String label() {
        return label;
    }

    String words() {
        return words;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Mode of(String id) {
        for (Mode one : values()) {
            if (one.id().equals(id)) {
                return one;
            }
        }
        return AUTHORITIES;
    }
}
