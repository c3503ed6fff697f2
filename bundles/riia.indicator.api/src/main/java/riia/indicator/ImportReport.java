// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

import java.util.List;
import java.util.Optional;

import riia.base.Problem;
import riia.indicator.spi.Detected;

/**
 * What became of one file.
 *
 * @param outcome in a word
 * @param file the file's name
 * @param sha256 of its bytes, hexadecimal
 * @param dataset the dataset it was read as
 * @param layout the layout it was read by, and why
 * @param rows how many rows were read
 * @param submissions those that were kept, as they are now
 * @param unchanged how many returns in the file equal the version already kept, and so made, or would make, no new one
 * @param problems all that was found, in order of place; of more than {@value #PROBLEMS_IN_FULL} the rest is counted by rule in
 *        problems of the file as a whole
 * @param detected how the format read the file; empty if it could not
 * @param sheets what became of each sheet, in the order of the file
 * @param returns the authorities' returns that were read from the file, whether kept or not, in order; none if it cannot be read
 */
public record ImportReport(Outcome outcome, String file, String sha256, Optional<String> dataset, Optional<String> layout,
        long rows, List<Submission> submissions, int unchanged, List<Problem> problems, Optional<Detected> detected,
        List<SheetReport> sheets, List<Return> returns) {

    /** So many problems are reported one by one. */
    public static final int PROBLEMS_IN_FULL = 10_000;

    /** What became of a file. */
    public enum Outcome {
        /** Checked only; nothing kept. */
        CHECKED,
        /** Kept as received, for someone to look at. */
        RECEIVED,
        /** Kept and accepted, all of it. */
        ACCEPTED,
        /** Accepted where clean; the rest received. */
        PARTLY_ACCEPTED,
        /** The same bytes, or nothing but figures already kept: nothing stored. */
        ALREADY_RECEIVED,
        /** Cannot be read, or holds identifying content: nothing stored, bytes included. */
        UNREADABLE,
        /** Errors in content, and acceptance was asked for: nothing stored. */
        REFUSED
    }

    public ImportReport {
        submissions = List.copyOf(submissions);
        problems = List.copyOf(problems);
        sheets = List.copyOf(sheets);
        returns = List.copyOf(returns);
    }

    /** A file of which no more is known. */
    public ImportReport(Outcome outcome, String file, String sha256, Optional<String> dataset, Optional<String> layout, long rows,
            List<Submission> submissions, int unchanged, List<Problem> problems) {
        this(outcome, file, sha256, dataset, layout, rows, submissions, unchanged, problems, Optional.empty(), List.of(), List.of());
    }

    /** How many figures were read. */
    public long figures() {
        return sheets.stream().mapToLong(SheetReport::figures).sum();
    }

    /** Whether all went as asked: exit status 0, otherwise 1. */
    public boolean successful() {
        return switch (outcome) {
            case ACCEPTED, ALREADY_RECEIVED -> true;
            case CHECKED, RECEIVED -> problems.stream().noneMatch(Problem::isError);
            case PARTLY_ACCEPTED, UNREADABLE, REFUSED -> false;
        };
    }
}
