// SPDX-License-Identifier: Apache-2.0
package riia.base;

/** The user cancelled a task; nothing of it was kept. */
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("Cancelled; nothing was changed");
    }
}
