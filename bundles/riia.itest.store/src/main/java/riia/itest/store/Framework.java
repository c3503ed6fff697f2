// SPDX-License-Identifier: Apache-2.0
package riia.itest.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The framework that the tests run in. */
final class Framework {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BundleContext context = FrameworkUtil.getBundle(Framework.class).getBundleContext();

    BundleContext context() {
        return context;
    }

    Bundle bundle(String name) {
        return Stream.of(context.getBundles()).filter(bundle -> bundle.getSymbolicName().equals(name)).findFirst().orElseThrow();
    }

    /** A service, as soon as there is one. */
    <S> S await(Class<S> type) {
        return await(type, "(objectClass=*)");
    }

    <S> S await(Class<S> type, String filter) {
        try {
            ServiceTracker<S, S> tracker = new ServiceTracker<>(context,
                    FrameworkUtil.createFilter("(&(objectClass=" + type.getName() + ")" + filter + ")"), null);
            tracker.open();
            S service = tracker.waitForService(PATIENCE.toMillis());
            tracker.close();
            if (service == null) {
                throw new AssertionError("No " + type.getName() + " " + filter + " within " + PATIENCE);
            }
            return context.getService(context.getServiceReferences(type, filter).iterator().next());
        } catch (InvalidSyntaxException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns once it holds. */
    void eventually(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + PATIENCE + ": " + what);
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    <S> List<S> services(Class<S> type, String filter) {
        try {
            Collection<ServiceReference<S>> references = context.getServiceReferences(type, filter);
            return references.stream().map(context::getService).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stops all, then starts all, each time in an order of its own. */
    void restartShuffled(Random random, List<Bundle> bundles) throws BundleException {
        List<Bundle> order = new ArrayList<>(bundles);
        Collections.shuffle(order, random);
        for (Bundle bundle : order) {
            bundle.stop();
        }
        Collections.shuffle(order, random);
        for (Bundle bundle : order) {
            bundle.start();
        }
    }
}
