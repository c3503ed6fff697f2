// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.benchmark.declared.internal.RulesInForce;
import riia.benchmark.signal.internal.PublishedMethods;
import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
import riia.indicator.Datasets;
import riia.indicator.Observations;
import riia.indicator.spi.ReturnRules;
import riia.reference.Populations;
import riia.region.ActiveRegion;
import riia.region.RegionProfile;
import riia.region.Regions;

/** The benchmarks on cubes of our choice, for the East Midlands. */
final class Workbench {

    static final England ENGLAND = new England();
    static final List<String> EAST_MIDLANDS = List.of("830", "831", "855", "856", "857", "891", "892", "925", "940", "941");

    private Workbench() {
    }

    static CubeBenchmarks on(Cube... cubes) {
        return on(ENGLAND, cubes);
    }

    /** With populations of our choice. */
    static CubeBenchmarks on(Populations populations, Cube... cubes) {
        Regions region = new EastMidlands();
        Around around = new Around(observations(cubes), ENGLAND, populations, ENGLAND, region, new RulesInForce(region));
        around.methods = List.of(Map.entry(Map.of(), new QuarteredRanks()));
        around.signalMethods = List.of(Map.entry(Map.of(), new PublishedMethods()));
        return new CubeBenchmarks(datasets(cubes), around);
    }

    /** The region's members in the order of a comparison's rows. */
    static List<String> byName() {
        return EAST_MIDLANDS.stream().sorted(Comparator.comparing(code -> ENGLAND.find(new AreaCode(code)).orElseThrow().name())).toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static CubeBenchmarks with(CubeBenchmarks benchmarks, Map.Entry<Map<String, Object>, ReturnRules>... rules) {
        benchmarks.around.rules = List.of(rules);
        return benchmarks;
    }

    private static Observations observations(Cube... cubes) {
        return dataset -> Stream.of(cubes).filter(cube -> cube.definition().id().equals(dataset)).findFirst();
    }

    private static Datasets datasets(Cube... cubes) {
        return new Datasets() {
            @Override
            public List<DatasetDefinition> installed() {
                return Stream.of(cubes).map(Cube::definition).toList();
            }

            @Override
            public Optional<DatasetDefinition> find(String id) {
                return installed().stream().filter(one -> one.id().equals(id)).findFirst();
            }
        };
    }

    private static final class EastMidlands implements Regions {
        @Override
        public List<RegionProfile> installed() {
            return List.of();
        }

        @Override
        public Optional<ActiveRegion> active() {
            return Optional.of(new ActiveRegion("east-midlands", Optional.empty(),
                    EAST_MIDLANDS.stream().map(AreaCode::new).toList()));
        }

        @Override
        public void use(Actor actor, String id) {
            throw new UnsupportedOperationException();
        }
    }
}
