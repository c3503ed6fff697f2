// SPDX-License-Identifier: Apache-2.0
package riia.report;

import java.util.Optional;

/**
 * What leaves.
 *
 * @param kind how
 * @param title what it is, for the journal and the mark
 * @param dataset id and version of the dataset whose figures it holds, if any
 * @param cut which figures: period and sequence, in words
 */
public record Leaving(Kind kind, String title, Optional<String> dataset, Optional<String> cut) {

    /** How something leaves. */
    public enum Kind {
        /** For work within the region: marked "internal, not released". */
        WORKING,
        /** To a recipient, through the gatekeeper; refused while none is present. */
        RELEASE,
        /** Holds no figure of anybody: a plugin, an empty template. */
        NO_FIGURES
    }
}
