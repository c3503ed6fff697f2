// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of several services serves a region. */
final class InForce {

    /** The service property that says whose a service is. */
    static final String REGION = "riia.region";

    private InForce() {
    }

    /**
     * The highest of those that are the region's own or anybody's.
     *
     * @param services with their properties, lowest ranking first
     */
    static <T> Optional<T> of(List<Map.Entry<Map<String, Object>, T>> services, String region) {
        return services.stream().filter(one -> one.getKey().getOrDefault(REGION, region).equals(region)).map(Map.Entry::getValue)
                .reduce((lower, higher) -> higher);
    }
}
