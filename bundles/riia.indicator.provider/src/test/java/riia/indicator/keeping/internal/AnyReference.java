// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.lang.reflect.Proxy;

import org.osgi.framework.ServiceReference;

/** References that are nobody's but have an order. */
public final class AnyReference {

    private AnyReference() {
    }

    @SuppressWarnings("unchecked")
    public static <T> ServiceReference<T> create() {
        return (ServiceReference<T>) Proxy.newProxyInstance(AnyReference.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "compareTo" -> Integer.compare(System.identityHashCode(proxy), System.identityHashCode(arguments[0]));
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> null;
                });
    }
}
