// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapping;

/** A mapping's file is not valid, or does not fit what is installed. */
public final class MappingException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * @param line the line, counted from 1, or 0 when the fault has no line
     * @param message what was found and what was expected; names the line if there is one
     */
    public MappingException(int line, String message, Throwable cause) {
        super(message, cause);
        this.line = line;
    }

    /** The line, counted from 1, or 0 when the fault has no line. */
    public int line() {
        return line;
    }
}
