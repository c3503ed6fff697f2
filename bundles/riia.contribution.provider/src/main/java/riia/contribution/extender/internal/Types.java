// SPDX-License-Identifier: Apache-2.0
package riia.contribution.extender.internal;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.ServiceReference;

import riia.contribution.spi.ContributionType;

/** The types that are present. Where two have the same id, the one of higher service ranking counts. */
final class Types {

    private final Map<ServiceReference<?>, Offer> offers = new ConcurrentHashMap<>();

    /** A type, as its service offers it. */
    record Offer(ServiceReference<?> reference, String id, ContributionType<?> type) {
    }

    void add(ServiceReference<?> reference, ContributionType<?> type) {
        offers.put(reference, new Offer(reference, type.id(), type));
    }

    void remove(ServiceReference<?> reference) {
        offers.remove(reference);
    }

    /** The type that reads files of a folder. */
    Optional<Offer> best(String id) {
        return offers.values().stream().filter(offer -> offer.id().equals(id))
                .max(Comparator.comparing(Offer::reference, (one, other) -> one.compareTo(other)));
    }
}
