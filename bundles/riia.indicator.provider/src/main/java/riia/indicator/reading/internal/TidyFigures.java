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
        private final boolean suppliedOnly;
        private final Map<Role, Column> columns = new EnumMap<>(Role.class);

        Figure(Column like, Header header, boolean suppliedOnly) {
            this.like = like;
            this.conditions = new Conditions(header, like.where());
            this.name = like.breakdown().equals(Indicator.TOTAL) ? like.indicator() : like.indicator() + ":" + like.breakdown();
            this.suppliedOnly = suppliedOnly;
        }
    }

    private record Key(String indicator, String breakdown, Map<String, String> where) {
    }

    private final Header header;
    private final Conditions conditions;
    private final String file;
    private final NumberCells numbers;
    private final Consumer<Reading> readings;
    private final List<Figure> figures;

    TidyFigures(Header header, LayoutDeclaration declaration, DatasetDefinition dataset, String file, Findings findings,
            Consumer<Reading> readings) {
        this.header = header;
        this.conditions = new Conditions(header, declaration.where());
        this.file = file;
        this.numbers = new NumberCells(findings);
        this.readings = readings;
        Map<Key, Figure> grouped = new LinkedHashMap<>();
        for (Column column : declaration.columns()) {
            boolean supplied = dataset.indicator(column.indicator()).map(Values::supplied).orElse(false);
            grouped.computeIfAbsent(new Key(column.indicator(), column.breakdown(), column.where()), key ->
                    new Figure(column, header, supplied)).columns.put(column.role(), column);
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
        Column number = figure.columns.get(Role.NUMBER);
        Column divisor = figure.columns.getOrDefault(Role.DENOMINATOR, figure.columns.get(Role.POPULATION));
        Value value = number == null ? new Value.Marked(Marker.MISSING)
                : figure.suppliedOnly ? numbers.supplied(row, position(number), number.column(), subject)
                : numbers.count(row, position(number), number.column(), subject);
        Optional<Value> denominator = present(divisor, row).map(column -> numbers.count(row, position(column), column.column(), subject));
        Optional<Value> supplied = present(figure.columns.get(Role.SUPPLIED), row)
                .map(column -> numbers.supplied(row, position(column), column.column(), subject));
        return new Reading(area, figure.like.indicator(), figure.like.breakdown(), period, value, denominator, supplied,
                Optional.empty(), new Reading.Origin(file, row.sheet(), row.number(),
                        number == null ? figure.like.column() : number.column(), divisor == null ? "" : divisor.column()));
    }

    private Optional<Column> present(Column column, Row row) {
        return Optional.ofNullable(column).filter(one -> !row.cell(position(one)).isBlank());
    }

    private int position(Column column) {
        return header.position(column.column());
    }
}
