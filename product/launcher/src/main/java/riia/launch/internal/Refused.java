// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

/** The rules say no: exit status 1, and no log entry. */
final class Refused extends RuntimeException {

    Refused(String message) {
        super(message);
    }
}
