// SPDX-License-Identifier: Apache-2.0
package riia.contribution.extender.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

import riia.contribution.ContributedFile;
import riia.contribution.Contributions;
import riia.contribution.spi.ContributionType;

/**
 * Turns the files of every bundle that is wired to this extender into services. Bundles and types come and go in any order; each
 * file then looks for itself which type it belongs to. No lock is held while a type or the registry is called.
 */
@Component(immediate = true, service = Contributions.class)
@Capability(namespace = "osgi.extender", name = ContributionExtender.NAME, version = "1.0")
public final class ContributionExtender implements Contributions, BundleTrackerCustomizer<Contributor> {

    static final String NAME = "riia.contribution";

    private final BundleContext context;
    private final BundleTracker<Contributor> tracker;
    private final Types types = new Types();
    private final Map<Bundle, Contributor> contributors = new ConcurrentHashMap<>();

    @Activate
    public ContributionExtender(BundleContext context) {
        this.context = context;
        this.tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
    }

    @Activate
    void open() {
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    @Reference(service = ContributionType.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindType(ServiceReference<?> reference, ContributionType<?> type) {
        types.add(reference, type);
        contributors.values().forEach(Contributor::look);
    }

    void unbindType(ServiceReference<?> reference) {
        types.remove(reference);
        contributors.values().forEach(Contributor::look);
    }

    @Override
    public Contributor addingBundle(Bundle bundle, BundleEvent event) {
        Contributor contributor = Contributor.wired(bundle, context.getBundle(), types).orElse(null);
        if (contributor != null) {
            contributors.put(bundle, contributor);
            contributor.look();
        }
        return contributor;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, Contributor contributor) {
        // from starting to active: nothing that concerns us
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, Contributor contributor) {
        contributors.remove(bundle);
        contributor.leave();
    }

    @Override
    public List<ContributedFile> files() {
        return contributors.values().stream().flatMap(contributor -> contributor.files().stream())
                .sorted(Comparator.comparing(ContributedFile::bundle).thenComparing(ContributedFile::path)).toList();
    }
}
