// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import riia.base.AreaCode;
import riia.base.Period;
import riia.base.Subject;
import riia.indicator.DatasetDefinition;
import riia.indicator.Indicator;
import riia.indicator.mapped.internal.RowLabels.Label;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Meaning.Role;
import riia.indicator.mapping.Orientation;
import riia.indicator.mapping.TextAt;
import riia.indicator.reading.internal.BreakdownCells;
import riia.indicator.reading.internal.FigureCells;
import riia.indicator.reading.internal.Findings;
import riia.indicator.spi.LayoutContext;
import riia.indicator.spi.Reading;
import riia.indicator.spi.Row;

/** Reads the rows of figures of one sheet: brings together whose, when and which, from row, heading and sheet, for every cell. */
final class MappedRows {

    private final FileMapping mapping;
    private final DatasetDefinition dataset;
    private final Findings findings;
    private final List<FigureColumn> columns;
    private final List<FigureColumn.Condition> where;
    private final int[] positions;
    private final RowAreas areas;
    private final RowPeriods periods;
    private final RowLabels labels;
    private final HabitualCells habits;
    private final BreakdownCells breakdowns;
    private final SheetFigures figures;
    private final List<String> unread;
    private final List<String> faults = new ArrayList<>();

    MappedRows(FileMapping mapping, DatasetDefinition dataset, LayoutContext context, SheetTop top, Findings findings,
            Consumer<Reading> readings) {
        this.mapping = mapping;
        this.dataset = dataset;
        this.findings = findings;
        AreaText areaText = new AreaText(context.authorities());
        FigureColumns found = new FigureColumns(mapping, dataset.periodType(), top, areaText);
        this.columns = found.find();
        this.where = found.conditions(mapping.where());
        this.areas = new RowAreas(mapping, top, found, areaText, findings);
        this.periods = new RowPeriods(mapping, dataset.periodType(), top, found, context.period(), findings);
        this.labels = new RowLabels(mapping, dataset, found, findings);
        this.positions = columns.stream().mapToInt(FigureColumn::position).toArray();
        this.habits = new HabitualCells(mapping.cells());
        this.breakdowns = new BreakdownCells(findings);
        this.figures = new SheetFigures(context.fileName(), new FigureCells(findings),
                mapping.orientation() == Orientation.ROW_PER_FIGURE, readings);
        if (!found.missing().isEmpty()) {
            faults.add("no column " + String.join(", ", found.missing()));
        } else if (columns.isEmpty()) {
            faults.add("no column with figures");
        }
        this.unread = found.unread();
        areas.fault().ifPresent(faults::add);
        periods.fault(columns).ifPresent(faults::add);
    }

    /** Why nothing can be read; empty if something can. */
    List<String> faults() {
        return faults;
    }

    /** Says which columns are not understood. */
    void sayUnread(Row first) {
        unread.forEach(label -> findings.warning("unknown-column", first, label, Subject.NONE, label, "a number, denominator, rate or note",
                "The column is not read."));
    }

    List<FigureColumn> columns() {
        return columns;
    }

    /** Takes a row that is not blank. */
    void row(Row row) {
        for (FigureColumn.Condition one : where) {
            if (!one.holds(row)) {
                return;
            }
        }
        boolean holdsFigure = holdsFigure(row);
        boolean across = mapping.orientation() != Orientation.ROW_PER_AUTHORITY && mapping.orientation() != Orientation.ROW_PER_FIGURE;
        if (!holdsFigure && across || areas.leftOut(row, holdsFigure) || labels.leftOut(row, holdsFigure)) {
            labels.passed(row);
            return;
        }
        Optional<AreaCode> area = areas.read(row, holdsFigure);
        if (area.isEmpty() && !areas.inHeading()) {
            return;
        }
        Optional<Period> period = periods.read(row, area, holdsFigure);
        if (period.isEmpty() && !periods.inHeading()) {
            return;
        }
        Optional<Label> label = labels.read(row, area, period, holdsFigure);
        if (label.isPresent()) {
            Row rewritten = habits.rewritten(row, positions);
            columns.forEach(column -> cell(column, rewritten, area, period, label.get()));
        }
        if (!across) {
            figures.flush();
        }
    }

    /** Whether any cell of figures begins like a number; a row of footnotes has none. */
    private boolean holdsFigure(Row row) {
        for (FigureColumn column : columns) {
            String cell = row.cell(column.position()).strip();
            if (!cell.isEmpty() && cell.length() < 25 && cell.chars().limit(4).anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    private void cell(FigureColumn column, Row row, Optional<AreaCode> ofRow, Optional<Period> rowPeriod, Label label) {
        Optional<AreaCode> area = column.area().or(() -> ofRow);
        Optional<Period> period = column.period().or(() -> rowPeriod);
        Meaning meaning = column.meaning();
        String id = meaning.indicator().isEmpty() ? label.meaning().indicator() : meaning.indicator();
        Optional<Indicator> indicator = dataset.indicator(id);
        if (area.isEmpty() || period.isEmpty() || indicator.isEmpty() || !column.isReadIn(row)) {
            return;
        }
        Role role = label.meaning().role() == Role.NUMBER ? meaning.role() : label.meaning().role();
        Optional<String> breakdown = breakdown(column, row, indicator.get(), area.get(), period.get(), label);
        breakdown.ifPresent(one -> figures.add(new SheetFigures.Key(area.get(), period.get(), indicator.get(), one), role,
                new SheetFigures.Cell(row, column.position(), column.label())));
    }

    private Optional<String> breakdown(FigureColumn column, Row row, Indicator indicator, AreaCode area, Period period, Label label) {
        String own = column.meaning().breakdown();
        String told = own.isEmpty() ? label.meaning().breakdown() : own;
        return told.isEmpty() ? Optional.of(Indicator.TOTAL) : told.equals(Indicator.TOTAL) || indicator.breakdowns().contains(told)
                ? Optional.of(told) : breakdowns.named(indicator, area, period, told, row, label.column());
    }

    /** The sheet has ended. */
    void end() {
        figures.flush();
    }

    /** A warning that a row is not kept, since it is a total or a note. */
    static void leftOut(Findings findings, Row row, String column, String found) {
        findings.warning("left-out", row, column, Subject.NONE, found, "an authority's figures",
                "The row is left out: it repeats what others add up to.");
    }

    /** Texts of a row's cells. */
    static List<String> texts(Row row, List<Integer> at) {
        return at.stream().map(position -> Texts.clean(row.cell(position))).filter(text -> !text.isEmpty()).toList();
    }

    /** The columns among places of texts. */
    static List<Integer> columns(List<TextAt> from, FigureColumns found) {
        List<Integer> positions = new ArrayList<>();
        from.forEach(at -> {
            if (at instanceof TextAt.Column column) {
                found.find(column.at()).ifPresent(positions::add);
            }
        });
        return positions;
    }
}
