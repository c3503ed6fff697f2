// SPDX-License-Identifier: Apache-2.0
package riia.store.pseudonym.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.store.Pseudonyms;
import riia.store.Store;

/** Each scope has a key of its own, which is the scope's code under the workspace's key. */
@Component
public final class KeyedPseudonyms implements Pseudonyms {

    private final Store store;

    @Activate
    public KeyedPseudonyms(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Rekeying open(String scope) {
        Mac workspace = keyed(store.read(PseudonymKey::read));
        Mac scoped = keyed(workspace.doFinal(scope.getBytes(UTF_8)));
        return pseudonym -> Arrays.copyOf(scoped.doFinal(pseudonym.getBytes(UTF_8)), BYTES);
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance(PseudonymKey.ALGORITHM);
            mac.init(new SecretKeySpec(key, PseudonymKey.ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }
}
