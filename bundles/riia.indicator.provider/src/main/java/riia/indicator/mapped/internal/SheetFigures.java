// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import riia.base.AreaCode;
import riia.base.Marker;
import riia.base.Period;
import riia.base.Subject;
import riia.base.Value;
import riia.indicator.Indicator;
import riia.indicator.mapping.Meaning.Role;
import riia.indicator.reading.internal.FigureCells;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Row;

/**
 * The cells of a sheet on their way to readings: number, denominator, rate and note of one figure may stand in several columns or rows.
 * An authority's period without any figure is left out: a column for a quarter to come is no return.
 */
final class SheetFigures {

    /** So many figures are held at most. */
    private static final int MOST = 200_000;

    /** Whose, when, which. */
    record Key(AreaCode area, Period period, Indicator indicator, String breakdown) {

        Subject subject() {
            return Subject.of(area, breakdown.equals(Indicator.TOTAL) ? indicator.id() : indicator.id() + ":" + breakdown, period);
        }
    }

    /** Where one of its cells stands. */
    record Cell(Row row, int position, String label) {

        boolean blank() {
            return row.cell(position).isBlank();
        }
    }

    private record Return(AreaCode area, Period period) {
    }

    private final String file;
    private final FigureCells cells;
    private final Consumer<Reading> readings;
    private final boolean keepBlank;
    private final Map<Key, Map<Role, Cell>> held = new LinkedHashMap<>();
    private final Map<Return, Boolean> filled = new HashMap<>();

    /** @param keepBlank whether a return of blank cells only is one */
    SheetFigures(String file, FigureCells cells, boolean keepBlank, Consumer<Reading> readings) {
        this.file = file;
        this.cells = cells;
        this.keepBlank = keepBlank;
        this.readings = readings;
    }

    /** Adds a cell. A second one in the same role begins the figure anew, so that both become readings and are found to be duplicates. */
    void add(Key key, Role role, Cell cell) {
        Map<Role, Cell> parts = held.get(key);
        if (parts != null && parts.containsKey(role)) {
            emit(key, held.remove(key));
            parts = null;
        }
        if (parts == null) {
            if (held.size() == MOST) {
                flush();
            }
            parts = new EnumMap<>(Role.class);
            held.put(key, parts);
        }
        parts.put(role, cell);
        filled.merge(new Return(key.area(), key.period()), !cell.blank(), Boolean::logicalOr);
    }

    /** Passes on what is held. */
    void flush() {
        held.forEach(this::emit);
        held.clear();
        filled.clear();
    }

    private void emit(Key key, Map<Role, Cell> parts) {
        boolean counts = parts.containsKey(Role.NUMBER) || parts.containsKey(Role.SUPPLIED);
        if (!counts || !keepBlank && !filled.getOrDefault(new Return(key.area(), key.period()), true)) {
            return;
        }
        Subject subject = key.subject();
        Cell number = parts.get(Role.NUMBER);
        Cell divisor = parts.get(Role.DENOMINATOR);
        Cell beside = parts.get(Role.SUPPLIED);
        Cell note = parts.get(Role.NOTE);
        Optional<Value> denominator = divisor == null ? Optional.empty()
                : cells.denominator(divisor.row(), divisor.position(), divisor.label(), subject);
        Value value = number == null ? new Value.Marked(Marker.MISSING)
                : cells.number(key.indicator(), number.row(), number.position(), number.label(), denominator, subject);
        Optional<Value> supplied = beside == null ? Optional.empty()
                : cells.supplied(beside.row(), beside.position(), beside.label(), subject);
        Cell first = number == null ? beside : number;
        readings.accept(new Reading(key.area(), key.indicator().id(), key.breakdown(), key.period(), value, denominator, supplied,
                note == null || note.blank() ? Optional.empty() : Optional.of(note.row().cell(note.position()).strip()),
                new Reading.Origin(file, first.row().sheet(), first.row().number(), first.label(), divisor == null ? "" : divisor.label())));
    }
}
