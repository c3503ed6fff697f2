// SPDX-License-Identifier: Apache-2.0
package riia.testkit;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Services of many methods of which a test needs few. */
public final class Answers {

    private Answers() {
    }

    /** A service that answers some methods, by their names; any other that is called fails the test. */
    public static <T> T of(Class<T> service, Map<String, Function<Object[], Object>> answers) {
        return service.cast(Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, (proxy, method, given) ->
                Optional.ofNullable(answers.get(method.getName())).orElseThrow(() -> new AssertionError(method + " was not to be called"))
                        .apply(given)));
    }
}
