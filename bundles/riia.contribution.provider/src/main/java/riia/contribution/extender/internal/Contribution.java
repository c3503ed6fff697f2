// SPDX-License-Identifier: Apache-2.0
package riia.contribution.extender.internal;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import riia.contribution.ContributedFile;
import riia.contribution.ContributedFile.State;
import riia.contribution.spi.ContributionException;
import riia.contribution.spi.ContributionType;

/**
 * One contributed file and the service that it is at present. Whoever has news calls {@link #look}; the first caller acts on all
 * news that arrive while it is at it, the others return at once, so that nobody waits and no two threads act together.
 */
final class Contribution {

    private static final Logger LOG = LoggerFactory.getLogger(Contribution.class);

    private final Bundle bundle;
    private final String typeId;
    private final BundleFile source;
    private final Types types;
    private final AtomicInteger news = new AtomicInteger();
    private volatile boolean left;
    private volatile ContributedFile file;
    // of the thread that acts
    private Types.Offer used;
    private ServiceRegistration<?> registration;

    Contribution(Bundle bundle, String typeId, BundleFile source, Types types) {
        this.bundle = bundle;
        this.typeId = typeId;
        this.source = source;
        this.types = types;
        is(State.UNKNOWN_TYPE, null);
    }

    /** What became of it. */
    ContributedFile file() {
        return file;
    }

    /** Its bundle stops. */
    void leave() {
        left = true;
        look();
    }

    /** Becomes the service that it should be now. */
    void look() {
        if (news.getAndIncrement() > 0) {
            return;
        }
        int heard = 1;
        do {
            Types.Offer offer = left ? null : types.best(typeId).orElse(null);
            if (offer != used) {
                withdraw();
                used = offer;
                publish();
            }
            heard = news.addAndGet(-heard);
        } while (heard > 0);
    }

    private void publish() {
        if (used == null) {
            is(State.UNKNOWN_TYPE, null);
            return;
        }
        try {
            register(used.type());
            is(State.ACTIVE, null);
        } catch (ContributionException e) {
            broken(e.getMessage(), null);
        } catch (RuntimeException | LinkageError e) {
            broken("type '" + typeId + "' failed: " + e, e);
        }
    }

    private <T> void register(ContributionType<T> type) throws ContributionException {
        T service = type.parse(source);
        Dictionary<String, Object> properties = new Hashtable<>(type.properties(service));
        properties.put("riia.contribution.path", source.path());
        if (!source.region().isEmpty()) {
            properties.put("riia.region", source.region());
        }
        BundleContext context = bundle.getBundleContext();
        if (context != null) {
            registration = context.registerService(type.service(), service, properties);
        }
    }

    private void broken(String cause, Throwable failure) {
        if (!left) {
            LOG.warn("Skipped {} of bundle {} {}: {}", source.path(), bundle.getSymbolicName(), bundle.getVersion(), cause, failure);
        }
        is(State.BROKEN, cause);
    }

    private void withdraw() {
        if (registration != null) {
            try {
                registration.unregister();
            } catch (IllegalStateException e) {
                // the framework did it already, with the bundle
            }
            registration = null;
        }
    }

    private void is(State state, String cause) {
        file = new ContributedFile(bundle.getSymbolicName(), bundle.getVersion().toString(), typeId, source.path(), state,
                Optional.ofNullable(cause));
    }
}
