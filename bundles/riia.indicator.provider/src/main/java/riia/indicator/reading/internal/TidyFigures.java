// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Subject;
import riia.base.Value;
import riia.indicator.Collects;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.LayoutDeclaration;
import riia.indicator.LayoutDeclaration.Column;
import riia.indicator.LayoutDeclaration.Role;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Row;

/** Reads the figures of each row of a tidy file: the declared columns of one indicator and breakdown make one reading. */
final class TidyFigures implements TableReader.Figures {

    /** Cells that a row must hold. */
    record Conditions(int[] positions, String[] values) {

        Conditions(Header header, Map<String, String> where) {
            this(where.keySet().stream().mapToInt(header::position).toArray(), where.values().toArray(new String[0]));
        }

        boolean hold(Row row) {
            for (int i = 0; i < positions.length; i++) {
                if (!row.cell(positions[i]).strip().equals(values[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What becomes one reading of a row. */
    private static final class Figure {

        private final Column like;
        private final Conditions conditions;
        private final String name;
        private final Indicator indicator;
        private final Map<Role, Column> columns = new EnumMap<>(Role.class);

        Figure(Column like, Header header, Indicator indicator) {
            this.like = like;
            this.conditions = new Conditions(header, like.where());
            this.name = like.breakdown().equals(Indicator.TOTAL) ? like.indicator() : like.indicator() + ":" + like.breakdown();
            this.indicator = indicator;
        }
    }

    private record Key(String indicator, String breakdown, Map<String, String> where) {
    }

    private final Header header;
    private final Conditions conditions;
    private final String file;
    private final FigureCells cells;
    private final Consumer<Reading> readings;
    private final List<Figure> figures;

    TidyFigures(Header header, LayoutDeclaration declaration, DatasetDefinition dataset, String file, Findings findings,
            Consumer<Reading> readings) {
        this.header = header;
        this.conditions = new Conditions(header, declaration.where());
        this.file = file;
        this.cells = new FigureCells(findings);
        this.readings = readings;
        Map<Key, Figure> grouped = new LinkedHashMap<>();
        for (Column column : declaration.columns()) {
            dataset.indicator(column.indicator()).ifPresent(indicator -> grouped.computeIfAbsent(
                    new Key(column.indicator(), column.breakdown(), column.where()), key ->
                            new Figure(column, header, indicator)).columns.put(column.role(), column));
        }
        this.figures = new ArrayList<>(grouped.values());
    }

    @Override
    public void row(Row row, AreaCode area, Period period) {
        if (conditions.hold(row)) {
            for (Figure figure : figures) {
                if (figure.conditions.hold(row)) {
                    readings.accept(reading(figure, row, area, period));
                }
            }
        }
    }

    private Reading reading(Figure figure, Row row, AreaCode area, Period period) {
        Subject subject = Subject.of(area, figure.name, period);
        Column sum = figure.indicator.collects() == Collects.MEAN ? figure.columns.get(Role.SUM) : null;
        Column number = sum == null ? figure.columns.get(Role.NUMBER) : sum;
        Column divisor = figure.columns.getOrDefault(Role.DENOMINATOR, figure.columns.get(Role.POPULATION));
        Optional<Value> denominator = divisor == null ? Optional.empty()
                : cells.denominator(row, position(divisor), divisor.column(), subject);
        Value value = sum != null ? cells.sum(row, position(sum), sum.column(), denominator, subject)
                : number == null ? new Value.Marked(Marker.MISSING)
                : cells.number(figure.indicator, row, position(number), number.column(), denominator, subject);
        Column beside = figure.columns.get(Role.SUPPLIED);
        Optional<Value> supplied = beside == null ? Optional.empty()
                : cells.supplied(row, position(beside), beside.column(), subject);
        return new Reading(area, figure.like.indicator(), figure.like.breakdown(), period, value, denominator, supplied,
                Optional.empty(), new Reading.Origin(file, row.sheet(), row.number(),
                        number == null ? figure.like.column() : number.column(), divisor == null ? "" : divisor.column()));
    }

    private int position(Column column) {
        return header.position(column.column());
    }
}
