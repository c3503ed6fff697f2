// SPDX-License-Identifier: Apache-2.0
package riia.workbench.quick.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.LoggerFactory;

import riia.workbench.spi.Findable;
import riia.workbench.spi.Findables;

/** What areas let quick access find. Safe on every thread. */
@Component(service = FindableCatalogue.class)
public final class FindableCatalogue {

    private final Map<ServiceReference<Findables>, Findables> contributed = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindFindables(ServiceReference<Findables> reference, Findables findables) {
        contributed.put(reference, findables);
    }

    void unbindFindables(ServiceReference<Findables> reference) {
        contributed.remove(reference);
    }

    /** All of them, an area after the other; a contributor that fails costs its own. On a worker thread. */
    public List<Findable> all() {
        List<Findable> found = new ArrayList<>();
        contributed.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            try {
                found.addAll(entry.getValue().all());
            } catch (RuntimeException e) {
                LoggerFactory.getLogger(FindableCatalogue.class).warn("Quick access finds nothing of {}",
                        entry.getKey().getBundle().getSymbolicName(), e);
            }
        });
        return found;
    }
}
