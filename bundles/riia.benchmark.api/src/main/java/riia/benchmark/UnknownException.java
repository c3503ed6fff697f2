// SPDX-License-Identifier: Apache-2.0
package riia.benchmark;

/** Something named in a query is not known. The message names what is. */
public final class UnknownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownException(String message) {
        super(message);
    }
}
