// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** The framework with its bundles, from start to orderly stop. */
final class House implements AutoCloseable {

    private static final long STOP_SECONDS = 30;

    private final Framework framework;

    /** @param properties of the framework; the log among them is an object, which is why they are not all text */
    House(Map<String, Object> properties) {
        framework = new Felix(properties);
    }

    /**
     * Installs all bundles by reference, unless the cache knows them, and starts them in the order of the list; nothing may depend on that order.
     *
     * @throws BundleException when the framework or one of the bundles does not start
     */
    void start(List<Path> bundles) throws BundleException {
        framework.init();
        uninstallAllBut(bundles);
        List<Bundle> installed = new ArrayList<>();
        for (Path bundle : bundles) {
            installed.add(install(bundle));
        }
        framework.start();
        // All at once costs less than one after the other as they start.
        framework.adapt(FrameworkWiring.class).resolveBundles(installed);
        for (Bundle bundle : installed) {
            startUnlessFragment(bundle);
        }
    }

    /** Adds a bundle that this build knows nothing of. */
    void add(Path bundle) throws BundleException {
        startUnlessFragment(install(bundle));
    }

    /** Of the best service of a type; {@code filter} says more than the type, or nothing. */
    <S> Awaited<S> await(Class<S> type, String filter) {
        return new Awaited<>(framework.getBundleContext(), type, filter);
    }

    /**
     * Stops every bundle in order; whoever else asked before, this returns when it is done.
     *
     * @throws BundleException when it is not done in time
     */
    @Override
    public void close() throws BundleException {
        framework.stop();
        try {
            if (framework.waitForStop(TimeUnit.SECONDS.toMillis(STOP_SECONDS)).getType() == FrameworkEvent.WAIT_TIMEDOUT) {
                throw new BundleException("bundles are still stopping after " + STOP_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was added to the last process is not of this one: its file may be another by now, or gone. */
    private void uninstallAllBut(List<Path> bundles) throws BundleException {
        Set<String> wanted = new HashSet<>();
        bundles.forEach(bundle -> wanted.add(location(bundle)));
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            if (bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID && !wanted.contains(bundle.getLocation())) {
                bundle.uninstall();
            }
        }
    }

    private Bundle install(Path bundle) throws BundleException {
        return framework.getBundleContext().installBundle(location(bundle));
    }

    private static String location(Path bundle) {
        return "reference:" + bundle.toUri();
    }

    private static void startUnlessFragment(Bundle bundle) throws BundleException {
        if ((bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) == 0) {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        }
    }
}
