// SPDX-License-Identifier: Apache-2.0
package riia.workbench.window.internal;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.LoggerFactory;

import riia.base.Actor;
import riia.launch.Application;
import riia.workbench.kept.internal.Kept;
import riia.workbench.kept.internal.KeptInStore;
import riia.workbench.quick.internal.FindableCatalogue;
import riia.workbench.tab.internal.EventRelay;
import riia.workbench.tab.internal.ViewCatalogue;

/** The process's window: needs nothing of the workspace to be seen, and takes up what comes. */
@Component(service = Application.class, property = Application.MAIN_THREAD + ":Boolean=true")
public final class WindowApplication implements Application {

    private static final int INTERRUPTED_MILLIS = 250;
    private static final long CLOSING_SECONDS = 8;

    private final BundleContext context;
    private final Actor actor;
    private final Kept kept = new Kept();
    private final MainWindow.Contributions contributions;
    private volatile Display display;
    private volatile boolean stopped;
    private volatile CountDownLatch running = new CountDownLatch(0);

    @Activate
    public WindowApplication(BundleContext context, @Reference ViewCatalogue views, @Reference CommandCatalogue commands,
            @Reference EventRelay events, @Reference WorkspaceStanding standing, @Reference FindableCatalogue findables) {
        this.context = context;
        String person = context.getProperty("riia.person");
        actor = new Actor(person == null || person.isBlank() ? "p-unknown" : person, "coordinator");
        contributions = new MainWindow.Contributions(views, commands, events, standing, kept, findables);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindKept(KeptInStore place) {
        kept.attach(new StorePlace(place));
    }

    void unbindKept(KeptInStore place) {
        kept.detach(new StorePlace(place));
    }

    /** The store as a place to keep things, in this user's name. */
    private final class StorePlace implements Kept.Place {
        private final KeptInStore store;

        StorePlace(KeptInStore store) {
            this.store = store;
        }

        @Override
        public Map<String, String> load() {
            return store.load();
        }

        @Override
        public void save(Map<String, String> changes) {
            store.save(actor, changes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof StorePlace place && place.store == store;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(store);
        }
    }

    @Override
    public int run() {
        Display.setAppName("RIIA workbench");
        boolean first = Display.getCurrent() == null;
        Display own = first ? new Display() : Display.getCurrent();
        display = own;
        running = new CountDownLatch(1);
        ServiceRegistration<Display> published = context.registerService(Display.class, own, null);
        try {
            runOn(own);
            return 0;
        } finally {
            display = null;
            unregister(published);
            kept.close();
            if (first) {
                own.dispose();
            }
            running.countDown();
        }
    }

    private void runOn(Display own) {
        MainWindow window = new MainWindow(own, contributions, actor, new Moments(context.getProperty("riia.moments") != null));
        try {
            window.open();
            own.timerExec(INTERRUPTED_MILLIS, () -> closeWhenInterrupted(own, window));
            while (!window.shell().isDisposed() && !stopped) {
                if (!own.readAndDispatch()) {
                    own.sleep();
                }
            }
        } finally {
            window.close();
        }
    }

    /** The launcher asks by an interrupt, which SWT's own waiting does not feel. */
    private static void closeWhenInterrupted(Display own, MainWindow window) {
        if (Thread.interrupted()) {
            window.shell().dispose();
        } else if (!window.shell().isDisposed()) {
            own.timerExec(INTERRUPTED_MILLIS, () -> closeWhenInterrupted(own, window));
        }
    }

    private static void unregister(ServiceRegistration<Display> published) {
        try {
            published.unregister();
        } catch (IllegalStateException e) {
            // the bundle has been stopped meanwhile, and the framework has done it
        }
    }

    /** Waits a little for the window to close in order, while everything that it gives back and saves is still there. */
    @Deactivate
    void deactivate() {
        stopped = true;
        Display open = display;
        if (open != null && !open.isDisposed() && open.getThread() != Thread.currentThread()) {
            open.wake();
            awaitEnd();
        }
        kept.close();
    }

    private void awaitEnd() {
        try {
            if (!running.await(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                LoggerFactory.getLogger(WindowApplication.class).warn("The window has not closed within {} s", CLOSING_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
