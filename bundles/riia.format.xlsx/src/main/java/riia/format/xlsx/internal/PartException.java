// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.IOException;

import riia.indicator.spi.UnreadableException;

/** Carries a refusal through those who only know {@link IOException}. */
final class PartException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient UnreadableException refusal;

    PartException(UnreadableException refusal) {
        super(refusal);
        this.refusal = refusal;
    }

    UnreadableException refusal() {
        return refusal;
    }
}
