// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.util.List;

import riia.base.Problem;
import riia.indicator.Figure;

/**
 * One return of a file, read and checked, about to be kept.
 *
 * @param figures in the order of the file
 * @param problems in order of place
 */
public record ReturnDraft(ReturnKey key, List<Figure> figures, List<Problem> problems) {

    /** How many errors were found. */
    public int errors() {
        return (int) problems.stream().filter(Problem::isError).count();
    }
}
