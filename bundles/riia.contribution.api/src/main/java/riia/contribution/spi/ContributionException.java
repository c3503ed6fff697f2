// SPDX-License-Identifier: Apache-2.0
package riia.contribution.spi;

/** A contributed file is not valid. */
public final class ContributionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * @param line the line, counted from 1, or 0 when the fault has no line
     * @param message what was found and what was expected
     */
    public ContributionException(int line, String message, Throwable cause) {
        super(line > 0 ? "line " + line + ": " + message : message, cause);
        this.line = line;
    }

    public ContributionException(String message) {
        this(0, message, null);
    }

    /** The line, counted from 1, or 0 when the fault has no line. */
    public int line() {
        return line;
    }
}
