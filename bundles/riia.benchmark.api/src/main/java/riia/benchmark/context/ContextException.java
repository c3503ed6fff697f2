// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.context;


/** Something may not be kept, or is not known. The message says what and why. */
public final class ContextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ContextException(String message) {
        super(message);
    }
}
