// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import riia.indicator.spi.Recognition;
import riia.testkit.figures.QuarterOfReturns;
import riia.testkit.figures.QuarterOfReturns.Sender;
import riia.testkit.figures.QuarterOfReturns.Told;

class MatrixLayoutTest {

    private final MatrixLayout layout = new MatrixLayout(Sheet.ENGLAND);
    private final QuarterOfReturns first = Sheet.eastMidlands(1);
    private final QuarterOfReturns second = Sheet.eastMidlands(2);
    private final Map<String, String> names = Sheet.names();

    /** One authority: year over quarter over number and denominator; themes between the rows; quarters to come are empty. */
    private Sheet oneAuthority(Sender sender) {
        Sheet sheet = new Sheet(sender.name()).row("Quarterly return of " + sender.name() + " City Council").row("");
        List<String> years = new ArrayList<>(List.of("", "Indicator"));
        years.addAll(Sheet.merged("2025/26", 8));
        List<String> quarters = new ArrayList<>(List.of("No.", "Indicator"));
        List<String> roles = new ArrayList<>(List.of("", "Indicator"));
        for (String one : List.of("Quarter 1", "Quarter 2", "Quarter 3", "Quarter 4")) {
            quarters.addAll(Sheet.merged(one, 2));
            roles.addAll(List.of("Number", "Out of (denominator)"));
        }
        sheet.row(years).row(quarters).row(roles).row("Front door");
        for (String key : second.keys()) {
            Told one = first.told(sender, key);
            Told two = second.told(sender, key);
            boolean part = key.contains(":");
            sheet.row(part ? "" : one.indicator(), part ? "   " + one.breakdown() : names.get(one.indicator()) + "\u00b3", one.number(), one.denominator(),
                    two.number(), two.denominator(), "", "", "", "");
        }
        return sheet.row("").row("Notes").row("Figures of quarter 1 were revised.");
    }

    @Test
    void reads_a_sheet_of_one_authority_to_the_last_digit() {
        for (Sender sender : second.senders()) {
            Sheet sheet = oneAuthority(sender).read(layout);

            assertThat(sheet.problems).isEmpty();
            assertThat(sheet.lines("2025-26-Q2")).isEqualTo(of(second, sender)).hasSize(35);
            assertThat(sheet.lines("2025-26-Q1")).isEqualTo(of(first, sender));
            assertThat(sheet.readings).hasSize(70);
        }
    }

    private static List<String> of(QuarterOfReturns quarter, Sender sender) {
        return quarter.lines().stream().filter(line -> line.startsWith(sender.code() + " ")).toList();
    }

    @Test
    void says_what_it_found() {
        Recognition found = oneAuthority(second.senders().get(0)).recognise(layout);

        assertThat(found.score()).isBetween(80, 89);
        assertThat(found.reasons()).contains("column A and B name riia's indicators in 35 of 35 rows with figures",
                "periods 2025-26-Q1 to 2025-26-Q2 from the headings");
        assertThat(found.reasons().get(2)).startsWith("authority 8").endsWith("from the title in A1");
    }

    @Test
    void reads_authorities_across_with_denominators_in_rows_below() {
        List<String> heading = new ArrayList<>(List.of("Code", "Measure"));
        second.senders().forEach(one -> heading.add(one.name()));
        heading.add("East Midlands");
        Sheet sheet = new Sheet("All").row("Returns for Jul-Sep 2025").row(heading);
        for (String key : second.keys()) {
            Told like = second.told(second.senders().get(0), key);
            String label = names.get(like.indicator()) + (key.contains(":") ? " - " + like.breakdown() : "");
            List<String> numbers = new ArrayList<>(List.of(like.indicator(), label));
            List<String> divisors = new ArrayList<>(List.of(like.indicator(), label + ", denominator"));
            for (Sender one : second.senders()) {
                numbers.add(second.told(one, key).number());
                divisors.add(second.told(one, key).denominator());
            }
            numbers.add("5");
            sheet.row(numbers);
            if (!like.denominator().isEmpty()) {
                sheet.row(divisors);
            }
        }
        sheet.read(layout);

        assertThat(sheet.problems).isEmpty();
        assertThat(sheet.lines("2025-26-Q2")).isEqualTo(second.lines());
        assertThat(sheet.readings).filteredOn(one -> one.area().code().equals("E12000004")).hasSize(35);
    }

    @Test
    void reads_an_authority_column_and_the_sheets_name() {
        Sheet sheet = new Sheet("2025-26").row("Authority", "Indicator", "Q1", "Q2").row("Derby", "R01", "5", "6").row("Leicester", "R01", "7", "8")
                .row("Derby", "R02", "1", "2").row("Leicester", "R02", "3", "4").read(layout);
        Sheet named = new Sheet("Derby").row("", "Apr-Jun 2025", "Jul-Sep 2025").row("R01", "5", "6").row("R02", "1", "2").read(layout);

        assertThat(named.problems).isEmpty();
        assertThat(named.lines("2025-26-Q2")).containsExactly("831 R01 6/", "831 R02 2/");
        assertThat(sheet.problems).isEmpty();
        assertThat(sheet.lines("2025-26-Q2")).containsExactly("831 R01 6/", "831 R02 2/", "856 R01 8/", "856 R02 4/");
    }

    @Test
    void reads_a_row_for_each_figure_under_other_headings() {
        Sheet sheet = new Sheet("").row("LA", "Quarter", "Indicator", "Breakdown", "Value", "Denominator").row("Derby", "2025-26 Q2", "R02", "Total", "9", "")
                .row("Derby", "2025-26 Q2", "R02", "Police", "4", "9").row("Leicester", "2025-26 Q2", "R03", "Total", "x", "8").read(layout);

        assertThat(sheet.problems).isEmpty();
        assertThat(sheet.lines("2025-26-Q2")).containsExactly("831 R02 9/", "831 R02:Police 4/9", "856 R03 x/8");
    }

    @Test
    void points_at_everything_that_is_wrong() {
        Sheet sheet = new Sheet("Derby").row("Derby").row("", "2025-26 Q1", "2025-26 Q2").row("R01", "5", "many").row("R02", "-2", "3").row("R04 Repeat referrals", "7", "8")
                .row("R05", "1", "1").read(layout);

        assertThat(sheet.problems).extracting(one -> one.rule() + " " + one.place()).containsExactlyInAnyOrder(
                "unknown-row return.xlsx, sheet 'Derby', row 5, column 'A'",
                "not-a-number return.xlsx, sheet 'Derby', row 3, column 'C (2025-26 Q2)'",
                "negative return.xlsx, sheet 'Derby', row 4, column 'B (2025-26 Q1)'");
        assertThat(sheet.problems.get(0).subject().authority()).isPresent();
    }

    @Test
    void says_which_column_of_a_period_it_does_not_understand() {
        Sheet sheet = new Sheet("Derby").row("", "2025-26 Q1", "2025-26 Q2", "2025-26 Q2 change", "RAG").row("R01", "5", "6", "1", "4").row("R02", "1", "2", "1", "4").read(layout);

        assertThat(sheet.problems).extracting(one -> one.rule() + " " + one.place()).containsExactly(
                "unknown-column return.xlsx, sheet 'Derby', row 2, column 'D (2025-26 Q2 change)'");
        assertThat(sheet.readings).hasSize(4);
    }

    @Test
    void fits_no_file_of_another_kind() {
        assertThat(new Sheet("").row("Guidance").row("R01 is counted by the day").row("R02 too").recognise(layout).score()).isLessThan(50);
        assertThat(new Sheet("").row("Indicator", "Owner").row("R01", "12").row("R02", "13").recognise(layout).score()).isLessThan(50);
        assertThat(new Sheet("").recognise(layout).score()).isZero();
    }
}
