// SPDX-License-Identifier: Apache-2.0
package riia.indicator.wizard.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import riia.base.Actor;
import riia.base.AreaCode;
import riia.base.Period;
import riia.base.PeriodType;
import riia.indicator.DatasetDefinition;
import riia.indicator.ImportPreview;
import riia.indicator.ImportPreview.Candidate;
import riia.indicator.Indicator;
import riia.indicator.Measure;
import riia.indicator.Submission;
import riia.indicator.mapping.CellHabits;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.IndicatorAt;
import riia.indicator.mapping.MappedColumn;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Orientation;
import riia.indicator.mapping.PeriodAt;
import riia.indicator.mapping.SheetRule;
import riia.indicator.mapping.TableRows;
import riia.indicator.mapping.TextAt;
import riia.indicator.spi.Row;

/** A wide sheet as authorities send it: a title, two rows of headings with merged cells, a total, a footnote. */
final class Example {

    static final Actor ACTOR = new Actor("p-test", "coordinator");
    static final AreaCode DERBY = new AreaCode("831");
    static final AreaCode LEICESTER = new AreaCode("856");
    static final Period QUARTER = Period.quarter(2025, 2);
    static final Meaning REPEATED = new Meaning("R03", "Total", Meaning.Role.NUMBER);

    private static final String[][] CELLS = {
        {"Children in need, Quarter 2 2025-26"},
        {},
        {"Authority", "Contacts", "Repeat referrals", "", "Comment"},
        {"", "Number", "Number", "Out of\u00b9", ""},
        {"Derby", "3650", "201", "946", "late"},
        {"Leicester", "n/a", "185", "863", ""},
        {"Total", "7251", "386", "1809", ""},
        {"\u00b9 all referrals"},
    };

    private Example() {
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < CELLS.length; i++) {
            rows.add(new Row("Q2", i + 1, CELLS[i]));
        }
        return rows;
    }

    static ImportPreview.Sheet sheet() {
        return new ImportPreview.Sheet("Q2", rows(), CELLS.length);
    }

    static DatasetDefinition dataset() {
        Measure number = new Measure("number", Measure.Kind.NUMBER, "", 1, Optional.empty(), Optional.empty(), false, Measure.Scope.ALL);
        return new DatasetDefinition("riia", "RIIA quarterly indicators", "1.0.0", PeriodType.QUARTER,
                DatasetDefinition.Sensitivity.AGGREGATE, "clause", "source", List.of(), List.of(
                indicator("R01", "Contacts", number, List.of()), indicator("R02", "Referrals", number, List.of("Health", "Police")),
                indicator("R03", "Repeat referrals", number, List.of())), List.of(), List.of());
    }

    private static Indicator indicator(String id, String name, Measure measure, List<String> breakdowns) {
        return new Indicator(id, name, name, Indicator.Basis.FLOW, Indicator.Polarity.NEUTRAL, 0, List.of(measure), breakdowns, "", "",
                Optional.empty());
    }

    static FileMapping mapping() {
        return new FileMapping("riia", "", "Derby wide", SheetRule.ANY, TableRows.below(3, 4), Orientation.ROW_PER_AUTHORITY,
                List.of(new TextAt.Column(new ColumnAt("A", "Authority"))), PeriodAt.of(TextAt.Cell.at(1, 0)), IndicatorAt.COLUMNS,
                List.of(MappedColumn.of(new ColumnAt("B", "Contacts / Number"), new Meaning("R01", "Total", Meaning.Role.NUMBER)),
                        MappedColumn.of(new ColumnAt("C", "Repeat referrals / Number"), REPEATED)), CellHabits.ENGLISH, List.of(),
                List.of("Total"), "");
    }

    static Candidate candidate(int score, Optional<FileMapping> mapping) {
        return new Candidate("Q2", "riia", mapping.isPresent() ? "wide" : "standard", score, List.of("2 of 3 headings are known"), mapping,
                Optional.empty());
    }

    static ImportPreview preview(Candidate... candidates) {
        return new ImportPreview("derby.xlsx", "xlsx", Optional.empty(), List.of(), List.of(sheet()), List.of(candidates), List.of());
    }

    static Submission submission(AreaCode authority, Period period, int version) {
        return new Submission("riia-" + authority.code() + "-" + period.code() + "-v" + version, "riia", "", "1.0.0", "", authority, period,
                version, Submission.Status.ACCEPTED, Instant.EPOCH, ACTOR, 0, 0, 3, "derby.csv", "");
    }
}
