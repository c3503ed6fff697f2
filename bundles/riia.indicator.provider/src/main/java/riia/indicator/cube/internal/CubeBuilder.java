// SPDX-License-Identifier: Apache-2.0
package riia.indicator.cube.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Value;
import riia.indicator.Cube;
import riia.indicator.DatasetDefinition;
import riia.indicator.Figure;
import riia.indicator.keeping.internal.AcceptedBlocks;
import riia.indicator.records.internal.JoinedFigures;

/** Lays accepted figures out as a dense cube. */
final class CubeBuilder {

    private record Return(AreaCode area, Period period, List<Figure> figures) {
    }

    private final DatasetDefinition definition;
    private final long sequence;
    private final List<Return> returns = new ArrayList<>();
    private final Map<DenseCube.Key, Figure> published = new HashMap<>();
    private int hidden;

    CubeBuilder(DatasetDefinition definition, long sequence) {
        this.definition = definition;
        this.sequence = sequence;
    }

    /** @param joined of datasets of records: the figures that are made of several submissions whenever a cube is */
    Cube build(AcceptedBlocks blocks, Connection connection, JoinedFigures joined) throws SQLException {
        blocks.read(this::take);
        joined.read(connection, definition, this::take);
        SeriesNames series = new SeriesNames(definition, returns.stream().map(Return::figures).toList());
        Positions positions = new Positions(
                new TreeSet<>(returns.stream().map(Return::area).toList()),
                new TreeSet<>(returns.stream().map(Return::period).toList()), series.inOrder(), series.positions());
        Cells numbers = new Cells(positions.size());
        Cells denominators = new Cells(positions.size());
        Map<Integer, Value> supplied = new HashMap<>();
        for (Return one : returns) {
            int start = positions.start(one.area(), one.period());
            for (Figure figure : one.figures()) {
                int column = series.position(figure);
                if (column < 0) {
                    hidden++;
                    continue;
                }
                int position = start + column;
                numbers.set(position, figure.number());
                figure.denominator().ifPresent(value -> denominators.set(position, value));
                figure.supplied().ifPresent(value -> supplied.put(position, value));
            }
        }
        return new DenseCube(definition, sequence, positions, numbers, denominators, supplied, published, hidden);
    }

    private void take(AreaCode area, Period period, List<Figure> figures) {
        if (area.isAuthority()) {
            returns.add(new Return(area, period, figures));
        } else {
            figures.forEach(one -> published.put(new DenseCube.Key(area, period, one.indicator(), one.breakdown()), one));
        }
    }

    /** A dense array of cells, and beside it the few values that are no counts. */
    static final class Cells {

        private final long[] cells;
        private final Map<Integer, Value> others = new HashMap<>();

        Cells(int size) {
            cells = new long[size];
            Arrays.fill(cells, Cube.ABSENT);
        }

        void set(int position, Value value) {
            if (value instanceof Value.Count count) {
                cells[position] = count.number();
            } else if (value instanceof Value.Marked marked) {
                cells[position] = Cube.cell(marked.marker());
            } else {
                cells[position] = Cube.OTHER;
                others.put(position, value);
            }
        }

        long cell(int position) {
            return cells[position];
        }

        Optional<Value> value(int position) {
            long cell = cells[position];
            if (cell >= 0) {
                return Optional.of(new Value.Count(cell));
            }
            return Cube.marker(cell).<Value>map(Value.Marked::new).or(() -> Optional.ofNullable(others.get(position)));
        }
    }
}
