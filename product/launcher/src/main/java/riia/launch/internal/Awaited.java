// SPDX-License-Identifier: Apache-2.0
package riia.launch.internal;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** The best service of a type, as soon as there is one, and its successor when it leaves. */
final class Awaited<S> {

    private static final long SECONDS = 30;

    private final String filter;
    private final ServiceTracker<S, S> tracker;

    /** @param filter more than the type, such as {@code (main.thread=true)}; or empty */
    Awaited(BundleContext context, Class<S> type, String filter) {
        this.filter = "(&(" + Constants.OBJECTCLASS + "=" + type.getName() + ")" + filter + ")";
        try {
            this.tracker = new ServiceTracker<>(context, context.createFilter(this.filter), null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(this.filter, e);
        }
        tracker.open();
    }

    /** @throws IOException when none appears in time */
    S get() throws IOException {
        try {
            S service = tracker.waitForService(TimeUnit.SECONDS.toMillis(SECONDS));
            if (service == null) {
                throw new IOException("no service " + filter + " within " + SECONDS + " s");
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + filter, e);
        }
    }
}
