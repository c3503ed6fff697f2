// SPDX-License-Identifier: Apache-2.0
package riia.store.pseudonym.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import riia.store.Pseudonyms;
import riia.store.Store;
import riia.store.key.internal.HmacSha256;

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
        HmacSha256 workspace = new HmacSha256(store.read(PseudonymKey::read));
        HmacSha256 scoped = new HmacSha256(workspace.of(scope.getBytes(UTF_8)));
        return pseudonym -> Arrays.copyOf(scoped.of(pseudonym.getBytes(UTF_8)), BYTES);
    }
}
