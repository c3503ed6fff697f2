// SPDX-License-Identifier: Apache-2.0
package riia.store;

/** The database, or a file beside it, failed. The message says what was tried and what to do. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    public StoreException(String message) {
        super(message);
    }
}
