// SPDX-License-Identifier: Apache-2.0
package riia.benchmark.comparing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Value;
import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
import riia.indicator.Figure;

/** A cube of readings told one by one. */
final class ReadingsCube implements Cube {

    private record Key(AreaCode area, Period period, Series series) {
    }

    private record Cell(Value number, Optional<Value> denominator, Optional<Value> supplied) {
    }

    private final DatasetDefinition definition;
    private final Map<Key, Cell> cells = new HashMap<>();
    private final TreeSet<AreaCode> areas = new TreeSet<>();
    private final TreeSet<Period> spans = new TreeSet<>();
    private final List<Series> series = new ArrayList<>();
    private List<AreaCode> authorities = List.of();
    private List<Period> periods = List.of();

    ReadingsCube(DatasetDefinition definition) {
        this.definition = definition;
        definition.indicators().forEach(one -> {
            series.add(new Series(one.id(), "Total"));
            one.breakdowns().forEach(breakdown -> series.add(new Series(one.id(), breakdown)));
        });
    }

    /** What a cell of a file says. */
    static Value cell(String text) {
        if (text.matches("\\d+")) {
            return new Value.Count(Long.parseLong(text));
        }
        for (Marker marker : Marker.values()) {
            if (marker.symbol().equals(text)) {
                return new Value.Marked(marker);
            }
        }
        return new Value.Supplied(new java.math.BigDecimal(text));
    }

    ReadingsCube add(String area, Period period, String indicator, String number) {
        return add(area, period, indicator, "Total", cell(number), Optional.empty(), Optional.empty());
    }

    ReadingsCube add(String area, Period period, String indicator, String breakdown, Value number, Optional<Value> denominator,
            Optional<Value> supplied) {
        AreaCode code = new AreaCode(area);
        cells.put(new Key(code, period, new Series(indicator, breakdown)), new Cell(number, denominator, supplied));
        if (areas.add(code) | spans.add(period)) {
            authorities = List.copyOf(areas);
            periods = List.copyOf(spans);
        }
        return this;
    }

    /** Only the rate or percentage, without a count. */
    ReadingsCube supplied(String area, Period period, String indicator, String value) {
        add(area, period, indicator, "");
        Key key = new Key(new AreaCode(area), period, new Series(indicator, "Total"));
        cells.put(key, new Cell(null, Optional.empty(), Optional.of(cell(value))));
        return this;
    }

    @Override
    public DatasetDefinition definition() {
        return definition;
    }

    @Override
    public long sequence() {
        return 7;
    }

    @Override
    public List<AreaCode> authorities() {
        return authorities;
    }

    @Override
    public List<Period> periods() {
        return periods;
    }

    @Override
    public List<Series> series() {
        return series;
    }

    @Override
    public int authority(AreaCode code) {
        return authorities.indexOf(code);
    }

    @Override
    public int period(Period period) {
        return periods.indexOf(period);
    }

    @Override
    public int series(String indicator, String breakdown) {
        return series.indexOf(new Series(indicator, breakdown));
    }

    @Override
    public long number(int authority, int period, int s) {
        return raw(at(authority, period, s).flatMap(cell -> Optional.ofNullable(cell.number())));
    }

    @Override
    public long denominator(int authority, int period, int s) {
        return raw(at(authority, period, s).flatMap(Cell::denominator));
    }

    @Override
    public Optional<Value> value(int authority, int period, int s) {
        return at(authority, period, s).map(Cell::number);
    }

    @Override
    public Optional<Value> supplied(int authority, int period, int s) {
        return at(authority, period, s).flatMap(Cell::supplied);
    }

    @Override
    public Optional<Figure> published(AreaCode area, Period period, String indicator, String breakdown) {
        return Optional.empty();
    }

    private Optional<Cell> at(int authority, int period, int s) {
        return Optional.ofNullable(cells.get(new Key(authorities.get(authority), periods.get(period), series.get(s))));
    }

    private static long raw(Optional<Value> value) {
        return value.map(one -> one instanceof Value.Count count ? count.number()
                : one instanceof Value.Marked marked ? Cube.cell(marked.marker()) : Cube.OTHER).orElse(Cube.ABSENT);
    }
}
