// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import riia.base.AreaCode;
import riia.base.Period;
import riia.benchmark.ComparisonQuery.Basis;
import riia.indicator.Cube;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.reference.Populations;

/**
 * One cube, expressed: its series on every basis that was asked for, each worked out once. It depends on nothing but the cube and the
 * populations. Safe on every thread.
 */
final class Panel {

    private record Key(String indicator, String measure, String breakdown, Basis basis) {
    }

    private final Cube cube;
    private final Residents residents;
    private final Axis axis;
    private final int[] everyone;
    private final Map<AreaCode, Integer> positions = new HashMap<>();
    private final Map<Key, Track> tracks = new ConcurrentHashMap<>();

    private final Supplier<Versions> read;
    private Versions versions;

    /** @param read under which definitions the cube's returns were read; asked once, when it is first needed */
    Panel(Cube cube, Populations populations, Supplier<Versions> read) {
        this.read = read;
        this.cube = cube;
        this.residents = new Residents(populations, cube.authorities());
        this.axis = Axis.of(cube.periods());
        this.everyone = IntStream.range(0, cube.authorities().size()).toArray();
        List<AreaCode> codes = cube.authorities();
        for (int i = 0; i < codes.size(); i++) {
            positions.put(codes.get(i), i);
        }
    }

    Cube cube() {
        return cube;
    }

    Axis axis() {
        return axis;
    }

    Residents residents() {
        return residents;
    }

    synchronized Versions versions() {
        if (versions == null) {
            versions = read.get();
        }
        return versions;
    }

    /** The positions of all authorities. */
    int[] everyone() {
        return everyone;
    }

    /** The position of an authority; -1 if it has no figures. */
    int position(AreaCode code) {
        return positions.getOrDefault(code, -1);
    }

    int[] positions(List<AreaCode> codes) {
        return codes.stream().mapToInt(this::position).toArray();
    }

    /** A series through time. */
    Track track(Indicator indicator, Measure measure, String breakdown, Basis basis) {
        Key key = new Key(indicator.id(), measure.id(), breakdown, basis);
        if (basis == Basis.QUARTER) {
            return tracks.computeIfAbsent(key, any -> new Track(axis, new Reported(cube, residents, indicator, measure, breakdown)));
        }
        Track quarters = track(indicator, measure, breakdown, Basis.QUARTER);
        return tracks.computeIfAbsent(key, any -> new Track(axis, basis == Basis.ANNUALISED
                ? new Annualised(quarters, indicator, measure, axis.type()) : new Rolling(quarters, indicator, measure, axis.type())));
    }

    /** The values of a series in one period; a column without values if the cube does not reach there. */
    Column column(Indicator indicator, Measure measure, String breakdown, Period period) {
        return track(indicator, measure, breakdown, Basis.QUARTER).column(period);
    }
}
