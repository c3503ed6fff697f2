// SPDX-License-Identifier: Apache-2.0
package riia.reference.england.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected days: www.gov.uk/bank-holidays, England and Wales, and its earlier editions. */
class EnglishWorkingDaysTest {

    private final EnglishWorkingDays days = new EnglishWorkingDays();

    @ParameterizedTest
    @CsvSource({"2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26", "2015, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
            "2016, 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27", "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
            "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28", "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
            "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26", "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
            "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26", "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
            "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"})
    void keeps_the_bank_holidays_of(int year, String holidays) {
        List<LocalDate> free = Stream.iterate(LocalDate.of(year, 1, 1), day -> day.plusDays(1)).takeWhile(day -> day.getYear() == year)
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !days.isWorkingDay(day)).toList();
        assertThat(free).containsExactlyElementsOf(Stream.of(holidays.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList());
    }

    @ParameterizedTest
    @CsvSource({"2025-07, 2025-07-31", "2025-10, 2025-10-31", "2026-01, 2026-01-30", "2024-03, 2024-03-28", "2020-05, 2020-05-29",
            "2027-05, 2027-05-28", "2026-08, 2026-08-28"})
    void finds_the_last_working_day_of(YearMonth month, LocalDate day) {
        assertThat(days.lastOf(month)).isEqualTo(day);
    }
}
