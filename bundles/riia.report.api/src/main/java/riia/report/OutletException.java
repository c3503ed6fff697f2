// SPDX-License-Identifier: Apache-2.0
package riia.report;

/** Something may not, or cannot, leave. The message says what and what to do. */
public final class OutletException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutletException(String message) {
        super(message);
    }

    public OutletException(String message, Throwable cause) {
        super(message, cause);
    }
}
