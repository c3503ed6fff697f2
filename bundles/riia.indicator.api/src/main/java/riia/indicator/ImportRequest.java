// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.Optional;

import riia.base.Actor;
import riia.base.Period;

/**
 * What to do with one file.
 *
 * @param source the file
 * @param dataset its dataset, if known; else the one whose layout fits best
 * @param period its period, for files that do not say; a file that says otherwise is an error
 * @param layout id of its layout, if known; else the one that fits best
 * @param mode what to keep
 * @param actor who imports
 */
public record ImportRequest(ImportSource source, Optional<String> dataset, Optional<Period> period,
        Optional<String> layout, Mode mode, Actor actor) {

    /** What to keep. */
    public enum Mode {
        /** Read and check; keep nothing. */
        CHECK,
        /** Keep every submission as received. */
        RECEIVE,
        /** Accept all, or, if any has an error, keep nothing at all. */
        ACCEPT,
        /** Accept those without an error, keep the others as received. */
        ACCEPT_CLEAN
    }
}
