// SPDX-License-Identifier: Apache-2.0
package riia.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2025-26-Q1, QUARTER, 2025-04-01, 2025-06-30", "2025-26-Q2, QUARTER, 2025-07-01, 2025-09-30",
            "2025-26-Q4, QUARTER, 2026-01-01, 2026-03-31", "2025-26, FINANCIAL_YEAR, 2025-04-01, 2026-03-31",
            "2025, REPORTING_YEAR, 2024-04-01, 2025-03-31", "2024-25-AY, ACADEMIC_YEAR, 2024-09-01, 2025-08-31",
            "2024-25-T1, TERM, 2024-09-01, 2024-12-31", "2024-25-T2, TERM, 2025-01-01, 2025-03-31",
            "2024-25-T3, TERM, 2025-04-01, 2025-07-31", "2025-09-30, SNAPSHOT, 2025-09-30, 2025-09-30",
            "1999-00-Q3, QUARTER, 1999-10-01, 1999-12-31"})
    void a_code_names_a_span_and_is_read_back(String code, PeriodType type, LocalDate start, LocalDate end) {
        Period period = Period.parse(code);
        assertThat(period).isEqualTo(new Period(type, start, end));
        assertThat(period.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-27-Q1", "2025-26-Q5", "2025-26-T4", "25", "", "2025-02-30", "2025-26-q1", "Q1"})
    void anything_else_is_refused_with_the_forms_that_are_good(String code) {
        assertThatThrownBy(() -> Period.parse(code)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-26-Q2");
    }

    @ParameterizedTest
    @CsvSource({"2025-26-Q1, 2024-25-Q4, 2024-25-Q1", "2025-26-Q4, 2025-26-Q3, 2024-25-Q4", "2025, 2024, 2024",
            "2025-26, 2024-25, 2024-25", "2024-25-T1, 2023-24-T3, 2023-24-T1", "2024-25-AY, 2023-24-AY, 2023-24-AY",
            "2025-09-30, 2025-06-30, 2024-09-30"})
    void knows_the_period_before_and_the_same_a_year_ago(String code, String previous, String yearBefore) {
        assertThat(Period.parse(code).previous().code()).isEqualTo(previous);
        assertThat(Period.parse(previous).next().code()).isEqualTo(code);
        assertThat(Period.parse(code).yearBefore().code()).isEqualTo(yearBefore);
    }

    @Test
    void periods_of_two_types_are_never_equal() {
        assertThat(Period.parse("2025-26")).isNotEqualTo(Period.parse("2026"));
    }

    @Test
    void does_not_end_before_it_starts() {
        LocalDate day = LocalDate.of(2025, 4, 1);
        assertThatThrownBy(() -> new Period(PeriodType.SNAPSHOT, day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2025-03-31");
    }
}
