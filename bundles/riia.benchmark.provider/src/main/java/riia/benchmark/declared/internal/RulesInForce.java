// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.declared.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import riia.benchmark.spi.BenchmarkRules;
import riia.region.ActiveRegion;
import riia.region.Regions;

/** What the active region decides about comparisons: of its rules of a dataset those of the highest ranking. */
@Component(service = RulesInForce.class)
public final class RulesInForce {

    private static final String REGION = "riia.region";

    private final Regions regions;

    /** Lowest ranking first. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Map.Entry<Map<String, Object>, BenchmarkRules>> rules = List.of();

    @Activate
    public RulesInForce(@Reference Regions regions) {
        this.regions = regions;
    }

    /** Empty where the region has decided nothing about a dataset, or is not installed. */
    public Optional<BenchmarkRules> of(String dataset) {
        String region = regions.active().map(ActiveRegion::id).orElse("");
        return rules.stream().filter(one -> region.equals(one.getKey().get(REGION))).map(Map.Entry::getValue)
                .filter(one -> one.dataset().equals(dataset)).reduce((lower, higher) -> higher);
    }
}
