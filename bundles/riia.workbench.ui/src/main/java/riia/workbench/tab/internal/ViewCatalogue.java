// SPDX-License-Identifier: Apache-2.0
package riia.workbench.tab.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

import riia.workbench.spi.View;

/**
 * The views that there are: those that are registered, and those whose components wait for what they need. So the rail is
 * complete before the store is open, and a tab can say what it waits for. Safe on every thread; asks no view anything.
 */
@Component(service = ViewCatalogue.class)
public final class ViewCatalogue {

    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private final Set<ServiceReference<View>> registered = ConcurrentHashMap.newKeySet();
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final BundleListener bundles = this::bundleChanged;

    @Activate
    public ViewCatalogue(BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
        context.addBundleListener(bundles);
    }

    @Deactivate
    void deactivate() {
        context.removeBundleListener(bundles);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindView(ServiceReference<View> view) {
        registered.add(view);
        tell();
    }

    void updatedView(ServiceReference<View> view) {
        tell();
    }

    void unbindView(ServiceReference<View> view) {
        registered.remove(view);
        tell();
    }

    private void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STARTED || event.getType() == BundleEvent.STOPPED) {
            tell();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Tells of every change, on any thread; the listener only takes note. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void unlisten(Runnable listener) {
        listeners.remove(listener);
    }

    /** Every view that there is or could be, one an id, in the order of the rail. */
    public List<DeclaredView> views() {
        Map<String, DeclaredView> byId = new TreeMap<>();
        waiting().forEach(found -> byId.put(idOf(found), DeclaredView.of(found.properties, found.bundle.id)));
        registered.stream().sorted().forEach(found -> byId.put(idOf(found), describe(found)));
        byId.remove("");
        return byId.values().stream().sorted(Comparator.comparingInt(DeclaredView::order).thenComparing(DeclaredView::id)).toList();
    }

    /** The registered views of an id, the one to show first. */
    public List<ServiceReference<View>> ranked(String id) {
        return registered.stream().filter(found -> idOf(found).equals(id)).sorted(Comparator.reverseOrder()).toList();
    }

    /** To get one of a view and to give it back; empty if it has just gone. */
    ServiceObjects<View> objects(ServiceReference<View> reference) {
        return context.getServiceObjects(reference);
    }

    /** The interfaces that a view's components wait for, by name; empty if nothing of that id is declared. */
    List<String> needs(String id) {
        return waiting().filter(found -> idOf(found).equals(id)).flatMap(this::unsatisfied).distinct().sorted().toList();
    }

    private Stream<ComponentDescriptionDTO> waiting() {
        return components.getComponentDescriptionDTOs().stream()
                .filter(found -> Arrays.asList(found.serviceInterfaces).contains(View.class.getName()));
    }

    private Stream<String> unsatisfied(ComponentDescriptionDTO description) {
        List<String> needs = new ArrayList<>();
        for (ComponentConfigurationDTO configuration : components.getComponentConfigurationDTOs(description)) {
            for (UnsatisfiedReferenceDTO missing : configuration.unsatisfiedReferences) {
                Arrays.stream(description.references).filter(one -> one.name.equals(missing.name)).findFirst()
                        .map((ReferenceDTO one) -> one.interfaceName).ifPresent(needs::add);
            }
        }
        return needs.stream();
    }

    private static DeclaredView describe(ServiceReference<View> reference) {
        return DeclaredView.of(FrameworkUtil.asMap(reference.getProperties()),
                Optional.ofNullable(reference.getBundle()).map(Bundle::getBundleId).orElse(0L));
    }

    private static String idOf(ServiceReference<View> reference) {
        return Objects.toString(reference.getProperty("riia.view.id"), "");
    }

    private static String idOf(ComponentDescriptionDTO description) {
        return Objects.toString(description.properties.get("riia.view.id"), "");
    }

    /** The bundle whose images a view uses. */
    public Optional<Bundle> bundle(DeclaredView view) {
        return Optional.ofNullable(context.getBundle(view.bundle()));
    }
}
