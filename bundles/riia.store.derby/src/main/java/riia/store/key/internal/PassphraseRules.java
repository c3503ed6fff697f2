// SPDX-License-Identifier: Apache-2.0
package riia.store.key.internal;

import riia.store.Encryption;
import riia.store.PassphraseException;

/** What can be a passphrase. */
public final class PassphraseRules {

    private PassphraseRules() {
    }

    /** @throws PassphraseException with the reason, if it cannot be one */
    public static void require(char[] passphrase) {
        int length = Character.codePointCount(passphrase, 0, passphrase.length);
        if (length < Encryption.SHORTEST) {
            throw new PassphraseException("A passphrase has at least " + Encryption.SHORTEST + " characters, and this one has " + length
                    + ": what is short can be found by trying. Four or five words that do not belong together do well");
        }
    }
}
