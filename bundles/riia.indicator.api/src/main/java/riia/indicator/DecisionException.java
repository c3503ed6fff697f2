// SPDX-License-Identifier: Apache-2.0
package riia.indicator;

/** A decision about a submission is not possible. The message says why, and what is. */
public final class DecisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DecisionException(String message) {
        super(message);
    }
}
