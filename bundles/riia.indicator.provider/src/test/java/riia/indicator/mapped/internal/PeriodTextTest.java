// SPDX-License-Identifier: Apache-2.0
package riia.indicator.mapped.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import riia.base.Period;
import riia.base.PeriodType;
import riia.indicator.mapping.PeriodAt.Form;

class PeriodTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-26 Q2", "Q2 2025/26", "Jul-Sep 2025", "July to September 2025", "202526 Q2", "30 September 2025",
        "Quarter 2 2025-26", "2025-26 / Q2", "2025/26 / Quarter 2", "202526 Financial year Q2", "Quarter ending 30th Sept 2025", "2025-09-30",
        "30/09/2025", "Jul\u2013Sep 2025", "Q2 25/26", "2025-2026 Qtr 2", "2nd quarter 2025/26", "September 2025", "2025-26-Q2", "202526Q2",
        "RIIA return, East Midlands: quarter 2 of 2025-26 (July to September 2025)", "2025-26 / Jul - Sep", "Q2 2025-26, sent on 12 October 2025",
        "Jul 2025 - Sep 2025"})
    void reads_the_second_quarter_of_2025_26_as_people_write_it(String text) {
        assertThat(PeriodText.read(text, PeriodType.QUARTER, Form.PLAIN)).contains(Period.parse("2025-26-Q2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q2", "2025-26", "Q2 2025", "2025-26 Q2 and Q3", "Q2 2024-25 to Q2 2025-26", "children aged 10-11", "30 August 2025",
        "Jul-Aug 2025", "R02", "45 days", "831", "Q2 Jan-Mar 2026", "2025-27 Q2"})
    void does_not_guess_where_a_text_tells_no_one_quarter(String text) {
        assertThat(PeriodText.read(text, PeriodType.QUARTER, Form.PLAIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YEAR_STARTS,2025-26-Q2", "YEAR_ENDS,2024-25-Q2", "CALENDAR_YEAR,2025-26-Q1"})
    void takes_a_single_year_as_it_was_told(Form form, String code) {
        assertThat(PeriodText.read("Q2 2025", PeriodType.QUARTER, form)).contains(Period.parse(code));
    }

    @ParameterizedTest
    @CsvSource({"Q4 2024-25,QUARTER,2024-25-Q4", "Jan-Mar 2025,QUARTER,2024-25-Q4", "31 March 2025,QUARTER,2024-25-Q4",
        "2024-25,FINANCIAL_YEAR,2024-25", "31 March 2025,REPORTING_YEAR,2025", "2024-25,REPORTING_YEAR,2025", "year ending March 2025,REPORTING_YEAR,2025",
        "2024/25,ACADEMIC_YEAR,2024-25-AY", "202425,ACADEMIC_YEAR,2024-25-AY", "Autumn term 2024/25,TERM,2024-25-T1", "Spring 2025,TERM,2024-25-T2",
        "Autumn 2024,TERM,2024-25-T1", "30 September 2025,SNAPSHOT,2025-09-30"})
    void reads_every_kind_of_period(String text, PeriodType type, String code) {
        assertThat(PeriodText.read(text, type, Form.PLAIN)).contains(Period.parse(code));
    }

    @ParameterizedTest
    @CsvSource({"Q2,true", "2025-26 Q2,true", "Quarter ending 30 September 2025,true", "Financial year Q2,true", "R02 in 2025-26,false", "Referrals,false",
        "831,false"})
    void knows_a_text_that_is_a_period_and_nothing_else(String text, boolean only) {
        assertThat(PeriodText.only(text)).isEqualTo(only);
    }
}
