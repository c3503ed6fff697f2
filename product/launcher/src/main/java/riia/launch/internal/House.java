// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** The framework with its bundles, from start to orderly stop. */
final class House implements AutoCloseable {

    private static final long STOP_SECONDS = 30;

    private final Framework framework;

    /** @param properties of the framework; the log among them is an object, which is why they are not all text */
    House(Map<String, Object> properties) {
        framework = new Felix(properties);
    }

    /**
     * Installs all bundles by reference and starts them in the order of the list; nothing may depend on that order.
     *
     * @throws BundleException when the framework or one of the bundles does not start
     */
    void start(List<Path> bundles) throws BundleException {
        framework.init();
        List<Bundle> installed = new ArrayList<>();
        for (Path bundle : bundles) {
            installed.add(install(bundle));
        }
        framework.start();
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

    /** Stops every bundle in order; whoever else asked before, this returns when it is done. */
    @Override
    public void close() throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Bundle install(Path bundle) throws BundleException {
        return framework.getBundleContext().installBundle("reference:" + bundle.toUri());
    }

    private static void startUnlessFragment(Bundle bundle) throws BundleException {
        if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        }
    }
}
