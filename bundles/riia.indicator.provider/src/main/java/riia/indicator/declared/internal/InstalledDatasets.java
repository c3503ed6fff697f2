// SPDX-License-Identifier: Apache-2.0
package riia.indicator.declared.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.slf4j.LoggerFactory;

import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.spi.Dataset;

/** The datasets that bundles offer at this moment; of those with one id the highest ranking. */
@Component
public final class InstalledDatasets implements Datasets {

    private final Map<ServiceReference<?>, DatasetDefinition> offered = new HashMap<>();
    private volatile SortedMap<String, DatasetDefinition> best = Collections.emptySortedMap();

    /** Whom to tell; without one nobody listens. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile EventAdmin events;

    /** For Declarative Services, which fill the field. */
    public InstalledDatasets() {
        this(null);
    }

    InstalledDatasets(EventAdmin events) {
        this.events = events;
    }

    @Override
    public List<DatasetDefinition> installed() {
        return List.copyOf(best.values());
    }

    @Override
    public Optional<DatasetDefinition> find(String id) {
        return Optional.ofNullable(best.get(id));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindDataset(Dataset dataset, ServiceReference<Dataset> reference) {
        try {
            DatasetDefinition definition = StandingChecks.addTo(dataset.definition());
            change(() -> offered.put(reference, definition));
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(InstalledDatasets.class).error("Dataset {} of bundle {} is left out: {}",
                    reference.getProperty("riia.dataset"), reference.getBundle(), e.getMessage(), e);
        }
    }

    void updatedDataset(Dataset dataset, ServiceReference<Dataset> reference) {
        bindDataset(dataset, reference);
    }

    void unbindDataset(ServiceReference<Dataset> reference) {
        change(() -> offered.remove(reference));
    }

    private void change(Runnable change) {
        SortedMap<String, DatasetDefinition> before;
        SortedMap<String, DatasetDefinition> after = new TreeMap<>();
        synchronized (offered) {
            before = best;
            change.run();
            // The best comes last: so service references are ordered, by the ranking that they have now.
            new TreeMap<>(offered).values().forEach(definition -> after.put(definition.id(), definition));
            best = Collections.unmodifiableSortedMap(after);
        }
        tell(before, after);
    }

    private void tell(Map<String, DatasetDefinition> before, Map<String, DatasetDefinition> after) {
        EventAdmin listeners = events;
        if (listeners == null) {
            return;
        }
        TreeMap<String, DatasetDefinition> all = new TreeMap<>(before);
        all.putAll(after);
        for (String id : all.keySet()) {
            if (before.get(id) != after.get(id)) {
                listeners.postEvent(new Event(CHANGED, Map.of("id", id)));
            }
        }
    }
}
