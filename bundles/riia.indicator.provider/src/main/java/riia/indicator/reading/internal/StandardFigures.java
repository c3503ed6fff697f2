// SPDX-License-Identifier: Apache-2.0
package riia.indicator.reading.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private final Map<String, Indicator> known = new LinkedHashMap<>();
    private final Map<String, Indicator> otherwiseSpelled = new HashMap<>();
    private final String file;
    private final Findings findings;
    private final FigureCells cells;
    private final BreakdownCells breakdowns;
    private final Consumer<Reading> readings;
    private final int indicatorAt;
    private final int breakdownAt;
    private final int numberAt;
    private final int denominatorAt;
    private final int noteAt;

    StandardFigures(Header header, DatasetDefinition dataset, String file, Findings findings, Consumer<Reading> readings) {
        this.file = file;
        this.findings = findings;
        this.cells = new FigureCells(findings);
        this.breakdowns = new BreakdownCells(findings);
        this.readings = readings;
        this.indicatorAt = header.position("indicator");
        this.breakdownAt = header.position("breakdown");
        this.numberAt = header.position(NUMBER);
        this.denominatorAt = header.position(DENOMINATOR);
        this.noteAt = header.position("note");
        dataset.indicators().forEach(one -> {
            known.put(one.id(), one);
            otherwiseSpelled.put(key(one.id()), one);
        });
    }

    @Override
    public void row(Row row, AreaCode area, Period period) {
        Indicator indicator = known.get(row.cell(indicatorAt));
        if (indicator == null) {
            indicator = otherwiseSpelled.get(key(row.cell(indicatorAt)));
        }
        if (indicator == null) {
            findings.error("unknown-indicator", row, "indicator", Subject.of(area, period), row.cell(indicatorAt).strip(),
                    "one of " + String.join(", ", known.keySet()), "Correct the indicator; the row is not kept.");
            return;
        }
        if (indicator.open() && blank(row, breakdownAt) && blank(row, numberAt) && blank(row, denominatorAt) && blank(row, noteAt)) {
            return;
        }
        Optional<String> breakdown = breakdowns.read(indicator, area, period, row, breakdownAt, "breakdown");
        if (breakdown.isPresent()) {
            figure(row, area, period, indicator, breakdown.get());
        }
    }

    /** Rows of a template that were there to be filled in, and were not needed. */
    private static boolean blank(Row row, int position) {
        return position < 0 || row.cell(position).isBlank();
    }

    private void figure(Row row, AreaCode area, Period period, Indicator indicator, String breakdown) {
        String id = indicator.id();
        Subject subject = Subject.of(area, breakdown.equals(Indicator.TOTAL) ? id : id + ":" + breakdown, period);
        Optional<Value> denominator = cells.denominator(row, denominatorAt, DENOMINATOR, subject);
        Value number = cells.number(indicator, row, numberAt, NUMBER, denominator, subject);
        readings.accept(new Reading(area, id, breakdown, period, number, denominator, Optional.empty(), note(row),
                new Reading.Origin(file, row.sheet(), row.number(), NUMBER, DENOMINATOR)));
    }

    private Optional<String> note(Row row) {
        return noteAt < 0 || row.cell(noteAt).isBlank() ? Optional.empty() : Optional.of(row.cell(noteAt).strip());
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
