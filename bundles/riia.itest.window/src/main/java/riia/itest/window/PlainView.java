// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import org.eclipse.swt.widgets.Composite;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.PrototypeServiceFactory;
import org.osgi.framework.ServiceRegistration;

import riia.workbench.ViewSite;
import riia.workbench.spi.View;

/** A view that a test contributes, and how many of it are out. */
final class PlainView implements PrototypeServiceFactory<View> {

    private final BiConsumer<Composite, ViewSite> open;
    private final AtomicInteger out = new AtomicInteger();

    PlainView(BiConsumer<Composite, ViewSite> open) {
        this.open = open;
    }

    ServiceRegistration<View> register(BundleContext context, String id, String title, int ranking) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("riia.view.id", id);
        properties.put("riia.view.title", title);
        properties.put("riia.view.summary", "A view of a test");
        properties.put("riia.view.rail", "Tests");
        properties.put("riia.view.order", 900);
        properties.put(Constants.SERVICE_RANKING, ranking);
        return context.registerService(View.class, this, properties);
    }

    @Override
    public View getService(Bundle bundle, ServiceRegistration<View> registration) {
        out.incrementAndGet();
        return new View() {
            @Override
            public void open(Composite parent, ViewSite site) {
                open.accept(parent, site);
            }

            @Override
            public void focus() {
                // nothing in it takes the keyboard
            }
        };
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<View> registration, View service) {
        out.decrementAndGet();
    }

    /** How many have been taken and not been given back. */
    int out() {
        return out.get();
    }
}
