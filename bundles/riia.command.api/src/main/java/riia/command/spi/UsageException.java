// SPDX-License-Identifier: Apache-2.0
package riia.command.spi;

/** Wrong use or an unknown id: exit status 2. The message says what would be right. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
