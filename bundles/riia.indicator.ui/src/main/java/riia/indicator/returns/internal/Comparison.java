// SPDX-License-Identifier: Apache-2.0
package riia.indicator.returns.internal;

import java.util.List;
import java.util.Optional;

import riia.indicator.Submission;

/**
 * Two versions of a return side by side, cell by cell.
 *
 * @param title whose return, for a heading
 * @param versions to choose from, newest first
 * @param later the version looked at
 * @param earlier what it is compared with; empty if it is the first
 * @param rows every cell of either, in the order of the later file
 */
record Comparison(String title, List<Submission> versions, Submission later, Optional<Submission> earlier, List<Row> rows) {

    /** How a cell changed; never told by colour alone. */
    enum Change {
        SAME("="), UP("\u25B2"), DOWN("\u25BC"), OTHER("\u2260"), ADDED("+"), GONE("\u2212");

        private final String sign;

        Change(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /** One cell. */
    record Row(Change change, String indicator, String breakdown, String part, String before, String after, String difference, String note) {

        List<String> cells() {
            return List.of(change.sign(), indicator, breakdown, part, before, after, difference, note);
        }
    }

    Comparison {
        versions = List.copyOf(versions);
        rows = List.copyOf(rows);
    }

    /** Only the cells that differ. */
    List<Row> changed() {
        return rows.stream().filter(one -> one.change() != Change.SAME).toList();
    }

    /** In a few words, such as {@code Derby, 2025-26-Q2: 3 cells differ}. */
    String heading() {
        int changed = changed().size();
        return title + ": " + (changed == 0 ? "nothing differs" : Counted.of(changed, "cell") + (changed == 1 ? " differs" : " differ"));
    }

    /** In a sentence. */
    String summary() {
        int changed = changed().size();
        String against = earlier.map(one -> "v" + one.version()).orElse("nothing: it is the first version");
        return changed == 0 ? "v" + later.version() + " says the same as " + against
                : Counted.of(changed, "cell") + " of v" + later.version() + " " + (changed == 1 ? "differs" : "differ") + " from " + against;
    }
}
