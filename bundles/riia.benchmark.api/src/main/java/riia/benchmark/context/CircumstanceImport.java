// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context;

import java.util.List;

import riia.base.Problem;

/**
 * What became of a file of circumstances: all of it was added, or none.
 *
 * @param added those that are new, in the order of the file; empty if there is any problem
 * @param known how many rows say what is kept already
 * @param problems what must be mended first, each with its row and column
 */
public record CircumstanceImport(List<Circumstance> added, int known, List<Problem> problems) {

    public CircumstanceImport {
        added = List.copyOf(added);
        problems = List.copyOf(problems);
        if (!added.isEmpty() && !problems.isEmpty()) {
            throw new IllegalArgumentException("A file with problems adds nothing");
        }
    }
}
