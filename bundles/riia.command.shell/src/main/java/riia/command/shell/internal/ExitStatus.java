// SPDX-License-Identifier: Apache-2.0
package riia.command.shell.internal;

/** What a command returned; printed only when it is not 0. */
record ExitStatus(int status) {

    @Override
    public String toString() {
        return status == 0 ? "" : "exit status " + status;
    }
}
