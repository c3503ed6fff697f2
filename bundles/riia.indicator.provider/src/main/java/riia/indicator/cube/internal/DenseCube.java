// SPDX-License-Identifier: Apache-2.0
package riia.indicator.cube.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Value;
import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
import riia.indicator.Figure;

/** A cube as two dense arrays of cells. */
final class DenseCube implements Cube {

    /** A figure that an area published for itself. */
    record Key(AreaCode area, Period period, String indicator, String breakdown) {
    }

    private final DatasetDefinition definition;
    private final long sequence;
    private final Positions positions;
    private final CubeBuilder.Cells numbers;
    private final CubeBuilder.Cells denominators;
    private final Map<Integer, Value> supplied;
    private final Map<Key, Figure> published;
    private final int hidden;

    DenseCube(DatasetDefinition definition, long sequence, Positions positions, CubeBuilder.Cells numbers,
            CubeBuilder.Cells denominators, Map<Integer, Value> supplied, Map<Key, Figure> published, int hidden) {
        this.definition = definition;
        this.sequence = sequence;
        this.positions = positions;
        this.numbers = numbers;
        this.denominators = denominators;
        this.supplied = supplied;
        this.published = published;
        this.hidden = hidden;
    }

    @Override
    public DatasetDefinition definition() {
        return definition;
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public List<AreaCode> authorities() {
        return positions.authorities;
    }

    @Override
    public List<Period> periods() {
        return positions.periods;
    }

    @Override
    public List<Series> series() {
        return positions.series;
    }

    @Override
    public int authority(AreaCode code) {
        return positions.authority(code);
    }

    @Override
    public int period(Period period) {
        return positions.period(period);
    }

    @Override
    public int series(String indicator, String breakdown) {
        return positions.series(indicator, breakdown);
    }

    @Override
    public long number(int authority, int period, int series) {
        return numbers.cell(positions.position(authority, period, series));
    }

    @Override
    public long denominator(int authority, int period, int series) {
        return denominators.cell(positions.position(authority, period, series));
    }

    @Override
    public Optional<Value> value(int authority, int period, int series) {
        return numbers.value(positions.position(authority, period, series));
    }

    @Override
    public Optional<Value> supplied(int authority, int period, int series) {
        return Optional.ofNullable(supplied.get(positions.position(authority, period, series)));
    }

    @Override
    public Optional<Figure> published(AreaCode area, Period period, String indicator, String breakdown) {
        return Optional.ofNullable(published.get(new Key(area, period, indicator, breakdown)));
    }

    @Override
    public int hidden() {
        return hidden;
    }
}
