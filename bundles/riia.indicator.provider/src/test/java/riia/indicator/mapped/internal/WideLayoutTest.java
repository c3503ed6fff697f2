// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import riia.base.Period;
import riia.base.Problem;
import riia.indicator.spi.Recognition;
import riia.testkit.figures.QuarterOfReturns;
import riia.testkit.figures.QuarterOfReturns.Sender;
import riia.testkit.figures.QuarterOfReturns.Told;

class WideLayoutTest {

    private final WideLayout layout = new WideLayout(Sheet.ENGLAND);
    private final QuarterOfReturns quarter = Sheet.eastMidlands(2);
    private final Map<String, String> names = Sheet.names();

    /** Three rows of headings: theme, indicator and breakdown, number and denominator; spacers, footnote signs, totals, footnotes. */
    private Sheet crowded() {
        List<String> themes = new ArrayList<>(List.of("", "", ""));
        List<String> indicators = new ArrayList<>(List.of("", "Authority", ""));
        List<String> roles = new ArrayList<>(List.of("", "Authority", ""));
        for (String key : quarter.keys()) {
            Told like = quarter.told(quarter.senders().get(0), key);
            String heading = like.indicator() + " - " + names.get(like.indicator()) + (key.contains(":") ? ": " + like.breakdown() : "") + "\u00b2";
            boolean divided = !like.denominator().isEmpty();
            themes.addAll(Sheet.merged(like.indicator().compareTo("R20") > 0 ? "Education" : "Social care", divided ? 2 : 1));
            indicators.addAll(Sheet.merged(heading, divided ? 2 : 1));
            roles.addAll(divided ? List.of("Number", "Denominator") : List.of("Number"));
        }
        Sheet sheet = new Sheet("Q2").row(Sheet.merged("East Midlands return, 2025-26 Q2", themes.size())).row("Source: authorities").row("")
                .row(themes).row(indicators).row(roles).row("");
        for (Sender sender : quarter.senders()) {
            List<String> cells = new ArrayList<>(List.of("", sender.name() + "1", ""));
            for (Told told : quarter.of(sender)) {
                cells.add(told.number());
                if (!told.denominator().isEmpty()) {
                    cells.add(told.denominator());
                }
            }
            sheet.row(cells);
        }
        List<String> total = new ArrayList<>(List.of("", "Total of the region", ""));
        total.addAll(Sheet.merged("99", themes.size() - 3));
        return sheet.row("").row(total).row("", "1. Provisional; see the guidance of 2024.").row("\u00b2 As the memorandum says.");
    }

    @Test
    void finds_titles_headings_of_three_rows_authorities_and_period_and_says_so() {
        Recognition found = crowded().recognise(layout);

        assertThat(found.score()).isBetween(80, 89);
        assertThat(found.reasons()).contains("rows 4 to 6 name 24 indicators of riia", "column B holds 10 authorities",
                "period 2025-26-Q2 from the title in A1");
    }

    @Test
    void reads_the_same_figures_as_the_standard_layout_to_the_last_digit() {
        Sheet sheet = crowded().read(layout);

        assertThat(sheet.lines("2025-26-Q2")).isEqualTo(quarter.lines()).hasSize(350);
        assertThat(sheet.problems).extracting(Problem::rule).containsExactly("left-out");
        assertThat(sheet.problems.get(0).place()).hasToString("return.xlsx, sheet 'Q2', row 19, column 'B (Authority)'");
    }

    @Test
    void reads_bare_ids_without_denominators_by_ons_code_with_the_period_told() {
        Sheet sheet = new Sheet("").row(List.of("ONS code", "R02", "R03"));
        quarter.senders().forEach(one -> sheet.row(one.onsCode(), quarter.told(one, "R02").number(), quarter.told(one, "R03").number()));

        sheet.read(layout, "em.csv", java.util.Optional.of(Period.parse("2025-26-Q2")));

        assertThat(sheet.problems).isEmpty();
        assertThat(sheet.lines("2025-26-Q2")).hasSize(20).contains("831 R02 " + quarter.told(quarter.senders().get(0), "R02").number() + "/");
    }

    @Test
    void takes_periods_from_a_column_from_two_columns_and_from_the_name_of_the_file() {
        Sheet one = new Sheet("").row("LA", "Quarter", "R01", "R02").row("Derby", "2025-26 Q1", "5", "3").row("Derby", "Jul-Sep 2025", "6", "4").read(layout);
        Sheet two = new Sheet("").row("LA", "Year", "Quarter", "R01", "R02").row("Derby", "2025/26", "Quarter 1", "5", "3")
                .row("Derby", "2025/26", "Quarter 2", "6", "4").read(layout);
        Sheet three = new Sheet("").row("LA", "R01", "R02").row("Derby", "6", "4").read(layout, "Return_Q2_2025-26.xlsx", java.util.Optional.empty());

        for (Sheet sheet : List.of(one, two, three)) {
            assertThat(sheet.problems).isEmpty();
            assertThat(sheet.lines("2025-26-Q2")).containsExactly("831 R01 6/", "831 R02 4/");
        }
        assertThat(one.lines("2025-26-Q1")).isEqualTo(two.lines("2025-26-Q1")).containsExactly("831 R01 5/", "831 R02 3/");
    }

    @Test
    void says_where_no_period_is_told() {
        Sheet sheet = new Sheet("").row("LA", "R01", "R02").row("Derby", "6", "4").read(layout);

        assertThat(sheet.readings).isEmpty();
        assertThat(sheet.problems).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("layout");
            assertThat(problem.message()).contains("no quarter in the file's name: 'return'", "such as 2025-26 Q2");
        });
    }

    @Test
    void points_at_sheet_row_and_column_of_everything_that_is_wrong() {
        Sheet sheet = new Sheet("Return").row("2025-26 Q2").row("Code", "Authority", "R01", "R02", "Staff")
                .row("831", "Derby", "6", "four", "7").row("831", "Leicester", "6", "4", "7").row("", "Atlantis", "6", "4", "8").row("856", "Leicester", "-1", "2.5", "9")
                .row("830", "Derbyshire", "5", "2", "9").row("857", "Rutland", "5", "2", "9").read(layout);

        assertThat(sheet.problems).extracting(one -> one.rule() + " " + one.place()).containsExactly(
                "unknown-column return.xlsx, sheet 'Return', row 2, column 'E (Staff)'",
                "not-a-number return.xlsx, sheet 'Return', row 3, column 'D (R02)'",
                "code-name return.xlsx, sheet 'Return', row 4, column 'B (Authority)'",
                "code-name return.xlsx, sheet 'Return', row 5, column 'B (Authority)'",
                "negative return.xlsx, sheet 'Return', row 6, column 'C (R01)'",
                "fractional return.xlsx, sheet 'Return', row 6, column 'D (R02)'");
        assertThat(sheet.problems.get(2).message()).contains("831 is Derby", "Leicester is Leicester (856");
        assertThat(sheet.lines("2025-26-Q2")).hasSize(8);
    }

    @Test
    void keeps_a_regions_row_apart_and_leaves_an_authority_out_that_sent_nothing() {
        Sheet sheet = new Sheet("").row("2025-26 Q2").row("LA", "R01", "R02").row("Derby", "6", "4").row("Rutland", "", "").row("Leicester", "7", "")
                .row("East Midlands", "13", "4").row("England", "x", "x").read(layout);

        assertThat(sheet.problems).isEmpty();
        assertThat(sheet.readings).extracting(one -> one.area().code()).containsExactly("831", "831", "856", "856", "E12000004", "E12000004",
                "E92000001", "E92000001");
    }

    @Test
    void fits_no_file_of_another_kind() {
        assertThat(new Sheet("").row("Guidance").row("Send this by 31 October 2025 to the region").recognise(layout).score()).isZero();
        assertThat(new Sheet("").row("LA", "Staff", "Budget").row("Derby", "6", "4").recognise(layout).score()).isLessThan(50);
        assertThat(new Sheet("").recognise(layout).score()).isZero();
        Sheet standard = new Sheet("");
        quarter.standard().subList(0, 40).forEach(standard::row);
        assertThat(standard.recognise(layout).score()).isLessThan(50);
    }
}
