// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.declared.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.benchmark.spi.BenchmarkRules;
import riia.benchmark.spi.BenchmarkRules.Round;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;
import riia.base.Actor;

public class RulesInForceTest {

    private final Regions london = new Regions() {

        @Override
        public List<RegionProfile> installed() {
            return List.of();
        }

        @Override
        public Optional<ActiveRegion> active() {
            return Optional.of(new ActiveRegion("london", Optional.empty(), List.of()));
        }

        @Override
        public void use(Actor actor, String id) {
            throw new AssertionError();
        }
    };

    /** Rules as services of one region, lowest ranking first. */
    public static RulesInForce inForce(Regions regions, String region, List<BenchmarkRules> rules) {
        RulesInForce inForce = new RulesInForce(regions);
        inForce.rules = new AbstractList<>() {

            @Override
            public Map.Entry<Map<String, Object>, BenchmarkRules> get(int index) {
                return Map.entry(Map.of("riia.region", region), rules.get(index));
            }

            @Override
            public int size() {
                return rules.size();
            }
        };
        return inForce;
    }

    private static BenchmarkRules rules(String dataset, String version) {
        return new BenchmarkRules(dataset, version, 0, "", Round.ENGLAND, Optional.empty());
    }

    @Test
    void the_active_regions_rules_of_the_highest_ranking_count() {
        RulesInForce ours = inForce(london, "london", List.of(rules("riia", "1"), rules("riia", "2"), rules("dfe", "3")));
        assertThat(ours.of("riia")).map(BenchmarkRules::version).contains("2");
        assertThat(ours.of("annexa")).isEmpty();
    }

    @Test
    void rules_of_another_region_or_of_none_do_not_count() {
        assertThat(inForce(london, "south-east", List.of(rules("riia", "1"))).of("riia")).isEmpty();
        RulesInForce unknown = new RulesInForce(london);
        unknown.rules = List.of(Map.entry(new HashMap<>(), rules("riia", "1")));
        assertThat(unknown.of("riia")).isEmpty();
    }
}
