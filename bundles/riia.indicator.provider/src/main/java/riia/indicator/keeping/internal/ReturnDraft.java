// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.util.List;
import java.util.Optional;

import riia.base.Problem;
import riia.indicator.Figure;

/**
 * One return of a file, read and checked, in the form in which it is kept; made before the transaction begins.
 *
 * @param readings how many figures
 * @param errors how many were found
 * @param warnings how many were found
 * @param block the figures
 * @param problems what was found
 * @param records what the figures were made of, if that is records
 */
public record ReturnDraft(ReturnKey key, int readings, int errors, int warnings, byte[] block, byte[] problems,
        Optional<RecordDraft> records) {

    private static final byte[] NO_PROBLEMS = ProblemBlock.write(List.of());

    /** Figures in the order of the file, problems in order of place. */
    public static ReturnDraft of(ReturnKey key, List<Figure> figures, List<Problem> problems) {
        int errors = (int) problems.stream().filter(Problem::isError).count();
        return new ReturnDraft(key, figures.size(), errors, problems.size() - errors, Block.write(figures),
                problems.isEmpty() ? NO_PROBLEMS : ProblemBlock.write(problems), Optional.empty());
    }

    /** The same, made of records or not. */
    public ReturnDraft with(Optional<RecordDraft> of) {
        return new ReturnDraft(key, readings, errors, warnings, block, problems, of);
    }
}
