// SPDX-License-Identifier: Apache-2.0
package riia.store;

/** A passphrase is wrong, missing, or too weak to be one. The message says which, of what, and never the passphrase. */
public class PassphraseException extends StoreException {

    private static final long serialVersionUID = 1L;

    public PassphraseException(String message) {
        super(message);
    }
}
