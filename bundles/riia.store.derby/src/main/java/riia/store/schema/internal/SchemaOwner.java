// SPDX-License-Identifier: Apache-2.0
package riia.store.schema.internal;

import java.net.URL;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

import riia.store.Schema;
import riia.store.SchemaState;

/** A bundle that owns tables, and the {@link Schema} that it has once they are ready. */
final class SchemaOwner {

    private final Bundle bundle;
    private final String area;
    private final List<URL> files;
    private volatile SchemaState state;
    private final AtomicReference<ServiceRegistration<Schema>> registration = new AtomicReference<>();
    private volatile boolean left;

    private SchemaOwner(Bundle bundle, String area, List<URL> files) {
        this.bundle = bundle;
        this.area = area;
        this.files = files;
        this.state = new SchemaState(area, 0, 0, Optional.empty());
    }

    /** The owner that a bundle is, if it is wired to this extender. */
    static Optional<SchemaOwner> wired(Bundle bundle, Bundle extender) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null || wiring.getRequiredWires("osgi.extender").stream().noneMatch(wire -> leadsTo(extender, wire))) {
            return Optional.empty();
        }
        String area = wiring.getCapabilities(SchemaExtender.NAME).stream().map(SchemaOwner::area).findFirst()
                .orElse(bundle.getSymbolicName());
        return Optional.of(new SchemaOwner(bundle, area, wiring.findEntries("schema", "*.sql", 0)));
    }

    private static boolean leadsTo(Bundle extender, BundleWire wire) {
        return wire.getProvider().getBundle().equals(extender)
                && SchemaExtender.NAME.equals(wire.getCapability().getAttributes().get("osgi.extender"));
    }

    private static String area(BundleCapability capability) {
        return String.valueOf(capability.getAttributes().get(SchemaExtender.NAME));
    }

    SchemaState state() {
        return state;
    }

    /** Migrates, and publishes the schema if that went well. */
    SchemaState prepare(Migrator migrator) {
        state = migrate(migrator);
        if (state.trouble().isEmpty()) {
            publish(state.version());
        }
        return state;
    }

    private SchemaState migrate(Migrator migrator) {
        try {
            return migrator.migrate(new AreaSchema(area, files.stream().map(Migration::read).toList()));
        } catch (RuntimeException e) {
            return new SchemaState(area, 0, 0, Optional.of("The tables of area '" + area + "' could not be prepared: " + e.getMessage()));
        }
    }

    /** Registers with the bundle's own context, so that the schema leaves with its bundle. */
    private void publish(int version) {
        BundleContext context = bundle.getBundleContext();
        if (left || context == null) {
            return;
        }
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(Schema.AREA, area);
        try {
            registration.set(context.registerService(Schema.class, new ReadySchema(area, version), properties));
        } catch (IllegalStateException e) {
            left = true; // the bundle is stopping
        }
        if (left) {
            withdraw();
        }
    }

    /** Takes the schema away. */
    void leave() {
        left = true;
        withdraw();
    }

    private void withdraw() {
        ServiceRegistration<Schema> registered = registration.getAndSet(null);
        if (registered != null) {
            try {
                registered.unregister();
            } catch (IllegalStateException e) {
                // the framework did it already, with the bundle
            }
        }
    }

    private record ReadySchema(String area, int version) implements Schema {
    }
}
