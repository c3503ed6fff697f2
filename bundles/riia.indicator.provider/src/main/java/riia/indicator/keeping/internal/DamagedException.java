// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

/** Kept bytes are not what was written. */
public final class DamagedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DamagedException(String message) {
        super(message);
    }
}
