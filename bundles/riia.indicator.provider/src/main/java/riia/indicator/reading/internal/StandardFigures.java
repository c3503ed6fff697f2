// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Subject;
import riia.base.Value;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Row;

/** Reads the figure of each row of a standard return. */
final class StandardFigures implements TableReader.Figures {

    private static final String NUMBER = "number";
    private static final String DENOMINATOR = "denominator";

    /** An indicator with its breakdowns by their names in lower case, and what a problem calls each. */
    private record Known(Indicator indicator, Map<String, String> breakdowns, boolean supplied) {
    }

    private final Map<String, Known> known = new LinkedHashMap<>();
    private final Map<String, Known> otherwiseSpelled = new HashMap<>();
    private final Map<String, Set<String>> spelled = new HashMap<>();
    private final String file;
    private final Findings findings;
    private final NumberCells numbers;
    private final Consumer<Reading> readings;
    private final int indicatorAt;
    private final int breakdownAt;
    private final int numberAt;
    private final int denominatorAt;
    private final int noteAt;

    StandardFigures(Header header, DatasetDefinition dataset, String file, Findings findings, Consumer<Reading> readings) {
        this.file = file;
        this.findings = findings;
        this.numbers = new NumberCells(findings);
        this.readings = readings;
        this.indicatorAt = header.position("indicator");
        this.breakdownAt = header.position("breakdown");
        this.numberAt = header.position(NUMBER);
        this.denominatorAt = header.position(DENOMINATOR);
        this.noteAt = header.position("note");
        dataset.indicators().forEach(this::know);
    }

    private void know(Indicator indicator) {
        Map<String, String> breakdowns = new LinkedHashMap<>();
        breakdowns.put(key(Indicator.TOTAL), Indicator.TOTAL);
        indicator.breakdowns().forEach(breakdown -> breakdowns.put(key(breakdown), breakdown));
        known.put(indicator.id(), new Known(indicator, breakdowns, Values.supplied(indicator)));
        otherwiseSpelled.put(key(indicator.id()), known.get(indicator.id()));
        spelled.put(indicator.id(), new LinkedHashSet<>(breakdowns.values()));
    }

    @Override
    public void row(Row row, AreaCode area, Period period) {
        Known indicator = known.get(row.cell(indicatorAt));
        if (indicator == null) {
            indicator = otherwiseSpelled.get(key(row.cell(indicatorAt)));
        }
        if (indicator == null) {
            findings.error("unknown-indicator", row, "indicator", Subject.of(area, period), row.cell(indicatorAt).strip(),
                    "one of " + String.join(", ", known.keySet()), "Correct the indicator; the row is not kept.");
            return;
        }
        String id = indicator.indicator().id();
        String breakdown = breakdown(indicator, row.cell(breakdownAt));
        if (breakdown == null) {
            findings.error("unknown-breakdown", row, "breakdown", Subject.of(area, id, period), row.cell(breakdownAt).strip(),
                    "one of " + String.join(", ", spelled.get(id)), "Correct the breakdown; the row is not kept.");
            return;
        }
        Subject subject = Subject.of(area, breakdown.equals(Indicator.TOTAL) ? id : id + ":" + breakdown, period);
        Value number = indicator.supplied() ? numbers.supplied(row, numberAt, NUMBER, subject)
                : numbers.count(row, numberAt, NUMBER, subject);
        readings.accept(new Reading(area, id, breakdown, period, number, denominator(row, subject), Optional.empty(), note(row),
                new Reading.Origin(file, row.sheet(), row.number(), NUMBER, DENOMINATOR)));
    }

    private String breakdown(Known indicator, String text) {
        return spelled.get(indicator.indicator().id()).contains(text) ? text : indicator.breakdowns().get(key(text));
    }

    private Optional<Value> denominator(Row row, Subject subject) {
        return denominatorAt < 0 || row.cell(denominatorAt).isBlank() ? Optional.empty()
                : Optional.of(numbers.count(row, denominatorAt, DENOMINATOR, subject));
    }

    private Optional<String> note(Row row) {
        return noteAt < 0 || row.cell(noteAt).isBlank() ? Optional.empty() : Optional.of(row.cell(noteAt).strip());
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
