// SPDX-License-Identifier: Apache-2.0
package riia.indicator.spi;

import java.util.List;

import riia.base.Problem;

/** A file cannot be read. Nothing of it is kept. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public UnreadableException(List<Problem> problems) {
        super(problems.isEmpty() ? "Unreadable" : problems.get(0).message());
        this.problems = List.copyOf(problems);
    }

    /** All that was found, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
