// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    /** Days as Excel shows them; 45,747 is 31 March 2025 and 2,958,465 the last (Microsoft's documentation of DATEVALUE and DATE). */
    @ParameterizedTest
    @CsvSource({"1, 1900-01-01", "59, 1900-02-28", "60, 1900-02-29", "61, 1900-03-01", "45747, 2025-03-31", "39448, 2008-01-01", "2958465, 9999-12-31",
            "2958466, 2958466", "-1, -1", "45747.5, 2025-03-31", "0, 1900-01-00"})
    void counts_from_1900_with_its_false_leap_day(String raw, String date) {
        assertThat(new Dates(false).text(raw, NumberFormat.DATE)).isEqualTo(date);
    }

    /** Microsoft's article on the 1904 system: 5 July 1998 is 35,981 in one and 34,519 in the other, 1,462 apart. */
    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "34519, 1998-07-05", "59, 1904-02-29"})
    void counts_from_1904(String raw, String date) {
        assertThat(new Dates(true).text(raw, NumberFormat.DATE)).isEqualTo(date);
    }

    @Test
    void is_the_same_day_in_both_systems_1462_apart() {
        assertThat(new Dates(false).text("35981", NumberFormat.DATE)).isEqualTo("1998-07-05");
    }

    @ParameterizedTest
    @CsvSource({"45747.75, 2025-03-31T18:00:00", "45747, 2025-03-31", "45747.999999, 2025-04-01"})
    void keeps_the_time_of_a_day_that_is_shown_with_one(String raw, String text) {
        assertThat(new Dates(false).text(raw, NumberFormat.DATE_TIME)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 12:00:00", "1.5, 36:00:00", "0.041666666666666664, 01:00:00"})
    void reads_times_and_durations(String raw, String text) {
        assertThat(new Dates(false).text(raw, NumberFormat.TIME)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"General#PLAIN", "0.00#PLAIN", "#,##0;[Red]-#,##0#PLAIN", "0.00\" days\"#PLAIN", "\\d0#PLAIN", "0.0%#PERCENT",
            "yyyy\\-mm\\-dd#DATE", "[$-809]dd mmmm yyyy;@#DATE", "mmm\\-yy#DATE", "mmmm#DATE", "dd/mm/yyyy hh:mm#DATE_TIME", "h:mm AM/PM#TIME",
            "[h]:mm:ss#TIME", "[mm]:ss#TIME", "_-* #,##0_-;-* #,##0_-#PLAIN", "[Red]General#PLAIN", "\"Month \"0#PLAIN", "0.00E+00#PLAIN"})
    void tells_a_date_by_its_format(String row) {
        int at = row.lastIndexOf('#');
        assertThat(NumberFormat.of(row.substring(0, at))).isEqualTo(NumberFormat.valueOf(row.substring(at + 1)));
    }

    @Test
    void knows_the_formats_that_have_no_code() throws Exception {
        ReadRows read = ReadRows.of(Book.of("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>45747</v></c><c r=\"B1\" s=\"1\"><v>45747</v></c>"
                + "<c r=\"C1\" s=\"2\"><v>0.243</v></c><c r=\"D1\" s=\"3\"><v>45747.25</v></c><c r=\"E1\" s=\"4\"><v>45747</v></c>"
                + "<c r=\"F1\" s=\"99\"><v>45747</v></c><c r=\"G1\" s=\"1\" t=\"str\"><v>45747</v></c></row>")
                .formats("0", "14", "10", "22", "[$-809]dd mmm yyyy"));

        assertThat(read.cells(0)).containsExactly("45747", "2025-03-31", "24.3%", "2025-03-31T06:00:00", "2025-03-31", "45747", "45747");
    }
}
