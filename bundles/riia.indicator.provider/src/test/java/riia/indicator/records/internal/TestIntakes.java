// SPDX-License-Identifier: Apache-2.0
package riia.indicator.records.internal;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import riia.store.Pseudonyms;
import riia.store.Workspace;

/** Intakes for a workspace that is encrypted or not, with pseudonyms under a key of the test. */
public final class TestIntakes {

    private TestIntakes() {
    }

    public static RecordIntakes of(BooleanSupplier encrypted) {
        return new RecordIntakes(TestIntakes::open, (Workspace) Proxy.newProxyInstance(TestIntakes.class.getClassLoader(),
                new Class<?>[] {Workspace.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("encrypted")) {
                        return encrypted.getAsBoolean();
                    }
                    throw new UnsupportedOperationException(method.getName());
                }));
    }

    public static Pseudonyms.Rekeying open(String scope) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("a key of the test " + scope).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return pseudonym -> Arrays.copyOf(mac.doFinal(pseudonym.getBytes(StandardCharsets.UTF_8)), Pseudonyms.BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
