// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.lang.reflect.Proxy;
import java.util.Map;

import org.osgi.framework.ServiceReference;

/** References that are nobody's but have an order. */
public final class AnyReference {

    private AnyReference() {
    }

    public static <T> ServiceReference<T> create() {
        return create(Map.of());
    }

    @SuppressWarnings("unchecked")
    static <T> ServiceReference<T> create(Map<String, Object> properties) {
        return (ServiceReference<T>) Proxy.newProxyInstance(AnyReference.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "compareTo" -> Integer.compare(System.identityHashCode(proxy), System.identityHashCode(arguments[0]));
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "getProperty" -> properties.get(arguments[0]);
                    default -> null;
                });
    }
}
