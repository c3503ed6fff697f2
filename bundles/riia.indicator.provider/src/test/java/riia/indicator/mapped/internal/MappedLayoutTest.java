// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import riia.base.Marker;
import riia.base.Problem;
import riia.indicator.mapping.CellHabits;
import riia.indicator.mapping.ColumnAt;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.IndicatorAt;
import riia.indicator.mapping.MappedColumn;
import riia.indicator.mapping.Meaning;
import riia.indicator.mapping.Meaning.Role;
import riia.indicator.mapping.Orientation;
import riia.indicator.mapping.PeriodAt;
import riia.indicator.mapping.RowCondition;
import riia.indicator.mapping.SheetRule;
import riia.indicator.mapping.TableRows;
import riia.indicator.mapping.TextAt;

class MappedLayoutTest {

    private static final Meaning RE_REFERRALS = new Meaning("R03", "Total", Role.NUMBER);

    private static FileMapping wide(MappedColumn... columns) {
        return new FileMapping("riia", "", "By hand", SheetRule.ANY, TableRows.below(2, 2), Orientation.ROW_PER_AUTHORITY,
                List.of(new TextAt.Column(ColumnAt.heading("Council"))), PeriodAt.of(new TextAt.Fixed("2025-26 Q2")), IndicatorAt.COLUMNS,
                List.of(columns), CellHabits.ENGLISH, List.of(), List.of(), "");
    }

    private static MappedLayout layout(FileMapping mapping) {
        return new MappedLayout(mapping, Sheet.context("return.csv", Optional.empty()));
    }

    @Test
    void reads_headings_that_nobody_knows_and_numbers_and_markers_of_another_habit() {
        FileMapping mapping = wide(MappedColumn.of(ColumnAt.heading("Re-referrals"), RE_REFERRALS),
                MappedColumn.of(ColumnAt.heading("All"), new Meaning("R03", "Total", Role.DENOMINATOR)),
                MappedColumn.of(ColumnAt.heading("Anteil"), new Meaning("R03", "Total", Role.SUPPLIED)),
                MappedColumn.of(ColumnAt.heading("Remark"), new Meaning("R03", "Total", Role.NOTE)))
                .withCells(new CellHabits(Map.of("n/a", Marker.NOT_AVAILABLE), true, ".")).withLeaveOut(List.of("Sum*"));
        Sheet sheet = new Sheet("").row("Something").row("Council", "Re-referrals", "All", "Anteil", "Remark").row("Derby", "1.234", "4.936", "25,0%", "late")
                .row("Leicester", "N/A", "1 000", "", "").row("Sum of these", "1", "2", "", "").read(layout(mapping), "return.csv", Optional.empty());

        assertThat(sheet.problems).isEmpty();
        assertThat(sheet.lines("2025-26-Q2")).containsExactly("831 R03 1234/4936", "856 R03 x/1000");
        assertThat(sheet.readings.get(0).supplied()).hasToString("Optional[Supplied[number=25.0]]");
        assertThat(sheet.readings.get(0).note()).contains("late");
        assertThat(sheet.readings.get(0).origin().numberColumn()).isEqualTo("B (Re-referrals)");
    }

    @Test
    void finds_a_column_by_its_heading_wherever_it_has_moved() {
        FileMapping mapping = wide(MappedColumn.of(new ColumnAt("B", "Re-referrals"), RE_REFERRALS));
        Sheet moved = new Sheet("").row("").row("New", "Re-referrals\u00b9", "Council").row("9", "3", "Derby").read(layout(mapping));
        Sheet further = new Sheet("").row("").row("New", "Newer", "Council", "Re-referrals").row("9", "3", "Derby", "4").read(layout(mapping));

        assertThat(moved.lines("2025-26-Q2")).containsExactly("831 R03 3/");
        assertThat(further.lines("2025-26-Q2")).containsExactly("831 R03 4/");
    }

    @Test
    void says_which_column_is_missing_and_fits_no_such_sheet() {
        FileMapping mapping = wide(MappedColumn.of(new ColumnAt("B", "Re-referrals"), RE_REFERRALS));
        Sheet sheet = new Sheet("").row("").row("Council", "Referrals").row("Derby", "3");

        assertThat(sheet.recognise(layout(mapping)).score()).isZero();
        assertThat(sheet.recognise(layout(mapping)).reasons()).containsExactly("no column B 'Re-referrals'");
        assertThat(sheet.read(layout(mapping)).problems).extracting(Problem::rule).containsExactly("layout");
        assertThat(sheet.recognise(layout(mapping.withSheet(new SheetRule("Q*")))).score()).isZero();
    }

    @Test
    void reads_a_tidy_file_of_an_unknown_dataset() {
        FileMapping mapping = new FileMapping("riia", "", "DfE", SheetRule.ANY, TableRows.below(1, 1), Orientation.ROW_PER_AUTHORITY,
                List.of(new TextAt.Column(ColumnAt.heading("old_la_code")), new TextAt.Column(ColumnAt.heading("la_name"))),
                PeriodAt.of(new TextAt.Column(ColumnAt.heading("time_period")), new TextAt.Column(ColumnAt.heading("time_identifier"))), IndicatorAt.COLUMNS,
                List.of(new MappedColumn(ColumnAt.heading("children"), new Meaning("R15", "Total", Role.NUMBER),
                                List.of(new RowCondition(ColumnAt.heading("group"), "All"))),
                        new MappedColumn(ColumnAt.heading("children"), new Meaning("R18", "Total", Role.NUMBER),
                                List.of(new RowCondition(ColumnAt.heading("group"), "UASC")))),
                CellHabits.ENGLISH, List.of(new RowCondition(ColumnAt.heading("geographic_level"), "Local authority")), List.of(), "");
        Sheet sheet = new Sheet("").row("time_period", "time_identifier", "geographic_level", "old_la_code", "la_name", "group", "children")
                .row("202526", "Financial year Q2", "Regional", "", "", "All", "7").row("202526", "Financial year Q2", "Local authority", "831", "Derby", "All", "550")
                .row("202526", "Financial year Q2", "Local authority", "831", "Derby", "UASC", "53")
                .row("202526", "Financial year Q2", "Local authority", "831", "Derby", "Other", "1").read(layout(mapping));

        assertThat(sheet.problems).isEmpty();
        assertThat(sheet.lines("2025-26-Q2")).containsExactly("831 R15 550/", "831 R18 53/");
    }

    @Test
    void knows_the_same_shape_again_in_the_next_quarter_and_no_other() {
        MatrixLayout matrix = new MatrixLayout(Sheet.ENGLAND);
        Sheet july = new Sheet("Derby").row("Derby").row("Indicator", "2025-26 Q1", "2025-26 Q2").row("R01", "1", "2").row("R02", "3", "4");
        Sheet october = new Sheet("Derby").row("Derby").row("Indicator", "2025-26 Q1", "2025-26 Q2", "2025-26 Q3").row("R01", "5", "6", "7").row("R02", "5", "6", "7");
        Sheet other = new Sheet("Derby").row("Derby").row("Indicator", "2025-26 Q1").row("R01", "5").row("R03", "5");
        FileMapping mapping = july.recognise(matrix).mapping().orElseThrow();
        String fingerprint = Fingerprint.of(mapping, july.rows);

        assertThat(fingerprint).hasSize(32).isEqualTo(Fingerprint.of(mapping, october.rows)).isNotEqualTo(Fingerprint.of(mapping, other.rows));
        assertThat(october.read(layout(mapping)).lines("2025-26-Q3")).containsExactly("831 R01 7/", "831 R02 7/");
    }
}
