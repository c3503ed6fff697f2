// SPDX-License-Identifier: Apache-2.0
package riia.command.spi;

/** The data or the rules say no: exit status 1. The message says what and where. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
