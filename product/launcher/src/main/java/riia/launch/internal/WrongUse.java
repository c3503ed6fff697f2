// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

/** The user asked for something that cannot be asked: exit status 2, and no log entry. */
final class WrongUse extends RuntimeException {

    WrongUse(String message) {
        super(message);
    }
}
