// SPDX-License-Identifier: Apache-2.0
package riia.indicator.keeping.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

import org.osgi.framework.ServiceReference;

/** Services that come and go, best ranked first. Each question answers from a copy. */
public final class Contributed<T> {

    /** Keyed by the reference: equal contributions of two bundles stay two. */
    private final ConcurrentSkipListMap<ServiceReference<T>, T> services =
            new ConcurrentSkipListMap<>((one, other) -> other.compareTo(one));

    public void add(ServiceReference<T> reference, T service) {
        services.put(reference, service);
    }

    public void remove(ServiceReference<T> reference) {
        services.remove(reference);
    }

    /** All of them. */
    public List<T> ranked() {
        return new ArrayList<>(services.values());
    }

    /** Those whose reference has a property of a value. */
    List<T> with(String property, String value) {
        return services.entrySet().stream().filter(one -> value.equals(one.getKey().getProperty(property)))
                .map(Map.Entry::getValue).toList();
    }

    /** The best of those that are asked for. */
    public Optional<T> best(Predicate<T> asked) {
        return services.values().stream().filter(asked).findFirst();
    }
}
