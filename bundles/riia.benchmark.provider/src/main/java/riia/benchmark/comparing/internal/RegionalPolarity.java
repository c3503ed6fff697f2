// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.List;
import java.util.Map;

import riia.indicator.Indicator;
import riia.indicator.spi.ReturnRules;

/** Which direction is good, as the active region sees it. */
record RegionalPolarity(Map<String, Indicator.Polarity> overrides) {

    /**
     * What a region's rules say of a dataset.
     *
     * @param rules with their service properties, lowest ranking first
     */
    static RegionalPolarity of(String region, String dataset, List<Map.Entry<Map<String, Object>, ReturnRules>> rules) {
        Map<String, Indicator.Polarity> overrides = Map.of();
        for (Map.Entry<Map<String, Object>, ReturnRules> entry : rules) {
            if (region.equals(entry.getKey().get(InForce.REGION)) && entry.getValue().dataset().equals(dataset)) {
                overrides = entry.getValue().polarity();
            }
        }
        return new RegionalPolarity(overrides);
    }

    Indicator.Polarity of(Indicator indicator) {
        return overrides.getOrDefault(indicator.id(), indicator.polarity());
    }
}
