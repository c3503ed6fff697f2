// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

/** The exit statuses of the workbench. */
final class Exit {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USE = 2;
    static final int FAILED = 3;

    private Exit() {
    }
}
