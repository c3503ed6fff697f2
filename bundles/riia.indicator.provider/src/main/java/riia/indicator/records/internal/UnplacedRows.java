// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import riia.base.Problem;

/**
 * What the layout of a file of records finds wrong: the first of each kind are passed on, the others counted. An error that names
 * no return may hide a row of any of them.
 */
final class UnplacedRows implements Consumer<Problem> {

    private static final int TOLD = 100;

    private record Kind(String rule, String column) {
    }

    private final Consumer<Problem> on;
    private final Map<Kind, Integer> counts = new HashMap<>();
    private int errors;

    UnplacedRows(Consumer<Problem> on) {
        this.on = on;
    }

    @Override
    public void accept(Problem problem) {
        boolean placed = problem.subject().authority().isPresent() && problem.subject().period().isPresent();
        if (problem.isError() && !placed && problem.place().row().isPresent()) {
            errors++;
        }
        Kind kind = new Kind(problem.rule(), problem.place().column().orElse(""));
        if (counts.merge(kind, 1, Integer::sum) <= TOLD) {
            on.accept(problem);
        }
    }

    /** How many rows are of no known return. */
    int errors() {
        return errors;
    }

    /** Whether some of them were not passed on, so that the returns round them do not know. */
    boolean untold() {
        return errors > TOLD;
    }
}
