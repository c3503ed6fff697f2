// SPDX-License-Identifier: Apache-2.0
package riia.region.profiles.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.event.EventHandler;
import org.osgi.service.event.propertytypes.EventTopics;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.store.Workspace;

/**
 * Keeps the profiles that are here, and the id that {@code workspace.json} binds the workspace to. A profile of a higher ranking
 * takes over as it comes and gives back as it goes.
 */
@Component(immediate = true, service = {Regions.class, Recollection.class, EventHandler.class})
@EventTopics("riia/store/workspace/BOUND")
public final class BoundRegions implements Regions, Recollection, EventHandler {

    private final BundleContext context;
    private final EventAdmin events;
    private final Map<ServiceReference<RegionProfile>, RegionProfile> profiles = new ConcurrentHashMap<>();
    private final Map<String, List<AreaCode>> lastMembers = new ConcurrentHashMap<>();
    private volatile Optional<String> bound;

    @Activate
    public BoundRegions(BundleContext context, @Reference EventAdmin events) {
        this.context = context;
        this.events = events;
        this.bound = Optional.ofNullable(context.getProperty("riia.workspace")).map(Path::of).flatMap(WorkspaceFile::region)
                .or(() -> Optional.ofNullable(context.getProperty("riia.workspace.region")));
    }

    /** The store is open: a new workspace has its file by now, a restored one perhaps another region. */
    @Reference(name = "workspace", unbind = "closed", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void opened(Workspace workspace) {
        bind(workspace.identity().region());
    }

    void closed(Workspace workspace) {
        // what is bound stays bound; a restore closes and opens again
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addProfile(RegionProfile profile, ServiceReference<RegionProfile> reference) {
        profiles.put(reference, profile);
        changed();
    }

    void removeProfile(RegionProfile profile, ServiceReference<RegionProfile> reference) {
        if (profiles.remove(reference, profile)) {
            lastMembers.put(profile.id(), profile.members());
            changed();
        }
    }

    @Override
    public List<RegionProfile> installed() {
        Map<String, ServiceReference<RegionProfile>> best = new TreeMap<>();
        Map<ServiceReference<RegionProfile>, RegionProfile> here = Map.copyOf(profiles);
        here.forEach((reference, profile) -> best.merge(profile.id(), reference, (one, other) -> one.compareTo(other) > 0 ? one : other));
        return best.values().stream().map(here::get).toList();
    }

    @Override
    public Optional<ActiveRegion> active() {
        return bound.map(id -> new ActiveRegion(id, installed(id), lastMembers.getOrDefault(id, List.of())));
    }

    /** Asks for the workspace at the moment of use: a tracked one could be a moment behind a command that just got it. */
    @Override
    public void use(Actor actor, String id) {
        if (installed(id).isEmpty()) {
            throw new IllegalArgumentException("'" + id + "' is no installed region; there are "
                    + installed().stream().map(RegionProfile::id).collect(Collectors.joining(", ")));
        }
        ServiceReference<Workspace> reference = context.getServiceReference(Workspace.class);
        Workspace workspace = reference == null ? null : context.getService(reference);
        if (workspace == null) {
            throw new IllegalStateException("No workspace is open that could be bound to " + id);
        }
        try {
            workspace.bind(actor, id);
        } finally {
            context.ungetService(reference);
        }
        bind(id);
    }

    @Override
    public void recall(String region, List<AreaCode> members) {
        if (lastMembers.putIfAbsent(region, List.copyOf(members)) == null && bound.filter(region::equals).isPresent()
                && installed(region).isEmpty()) {
            changed();
        }
    }

    /** The workspace was bound, by us or by another. */
    @Override
    public void handleEvent(Event event) {
        if (event.getProperty("region") instanceof String region) {
            bind(region);
        }
    }

    private void bind(String region) {
        Optional<String> before = bound;
        bound = Optional.of(region);
        if (!before.equals(bound)) {
            changed();
        }
    }

    private Optional<RegionProfile> installed(String id) {
        return installed().stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    private void changed() {
        events.postEvent(new Event(CHANGED, Map.of()));
    }
}
