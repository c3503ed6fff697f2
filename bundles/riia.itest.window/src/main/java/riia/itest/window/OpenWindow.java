// SPDX-License-Identifier: Apache-2.0
package riia.itest.window;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

import riia.launch.Application;

/** Opens the window on the main thread, as the launcher does, and lets a test drive it from another. */
final class OpenWindow {

    private static final String WINDOW = "riia.workbench.ui";

    /** What a test does while the window is open. */
    interface Script {
        void run(Driver driver) throws Exception;
    }

    private OpenWindow() {
    }

    /** The display of the process, which knows everything that is made on it: GTK does not like a second one. */
    static Display display() {
        Device.DEBUG = true;
        return Display.getDefault();
    }

    static void with(BundleContext context, Script script) throws Exception {
        Display display = display();
        ServiceTracker<Application, Application> tracker = fresh(context);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread user = new Thread(() -> drive(display, script, failure), "user");
        try {
            Application application = tracker.waitForService(10_000);
            user.start();
            application.run();
            letEnd(user, display);
        } finally {
            tracker.close();
        }
        if (failure.get() instanceof Error error) {
            throw error;
        } else if (failure.get() instanceof Exception exception) {
            throw exception;
        }
    }

    /** A window that closes too early must not leave its user waiting for ever. */
    private static void letEnd(Thread user, Display display) throws InterruptedException {
        while (user.isAlive()) {
            if (!display.readAndDispatch()) {
                user.join(10);
            }
        }
    }

    private static void drive(Display display, Script script, AtomicReference<Throwable> failure) {
        try {
            Driver driver = new Driver(display);
            driver.untilThere("rail");
            script.run(driver);
        } catch (Throwable t) {
            failure.set(t);
        } finally {
            display.syncExec(() -> {
                for (Shell shell : display.getShells()) {
                    shell.close();
                }
            });
        }
    }

    /** Tracks the application of a bundle that has just been started, as after a restart of the process. */
    private static ServiceTracker<Application, Application> fresh(BundleContext context) throws BundleException, InvalidSyntaxException {
        Bundle window = bundle(context, WINDOW);
        window.stop();
        window.start();
        ServiceTracker<Application, Application> tracker = new ServiceTracker<>(context,
                context.createFilter("(&(" + Constants.OBJECTCLASS + "=" + Application.class.getName() + ")(main.thread=true))"), null);
        tracker.open();
        return tracker;
    }

    static Bundle bundle(BundleContext context, String name) {
        for (Bundle bundle : context.getBundles()) {
            if (name.equals(bundle.getSymbolicName())) {
                return bundle;
            }
        }
        throw new AssertionError("Bundle " + name + " is not installed");
    }
}
